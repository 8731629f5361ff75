package id.dampingi.kit.log;

import java.util.logging.Formatter;
import java.util.logging.LogRecord;
import org.jspecify.annotations.Nullable;

/**
 * Writes where something happened but nobody's data: of an exception its class and its way, never its message, which may
 * quote a name or a path, and of a library's record not its message either.
 */
final class PrivateFormatter extends Formatter {
    @Override
    public String format(LogRecord record) {
        String logger = record.getLoggerName() == null ? "" : record.getLoggerName();
        var line = new StringBuilder()
                .append(record.getInstant())
                .append(' ')
                .append(record.getLevel())
                .append(' ')
                .append(logger);
        if (logger.startsWith("id.dampingi")) {
            line.append(' ').append(formatMessage(record));
        }
        line.append('\n');
        append(line, record.getThrown());
        return line.toString();
    }

    private static void append(StringBuilder text, @Nullable Throwable thrown) {
        int depth = 0;
        for (Throwable cause = thrown; cause != null && depth < 10; cause = cause.getCause()) {
            text.append("  ").append(cause.getClass().getName()).append('\n');
            for (StackTraceElement frame : cause.getStackTrace()) {
                text.append("    at ").append(frame).append('\n');
            }
            depth++;
        }
    }
}
