package id.dampingi.agenda;

import id.dampingi.kit.i18n.Failure;
import id.dampingi.kit.i18n.Vocabulary;
import id.dampingi.kit.i18n.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** Writes agendas for phones. */
public final class AgendaFiles {
    private final AgendaStore store;
    private final Clock clock;

    public AgendaFiles(AgendaStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /** What is ordered, read as it stands today. */
    public Agenda read(AgendaOrder order) {
        LocalDate today = LocalDate.now(clock);
        AgendaSetting setting = store.setting();
        return store.read(AgendaAsk.all(order.view().of(order.day(), setting.firstDay()), today, order.facilitator()));
    }

    /**
     * As {@code .ics}. What is late is not in it: a phone would only remind of the past.
     *
     * @return the file
     * @throws Failure if it cannot be written; what stood there before is still there then
     */
    public Path write(AgendaOrder order, Locale language, Path file) {
        Vocabulary words = Words.in(language);
        List<AgendaItem> items = read(order).items();
        String text = AgendaCalendar.text(items, order.fileName(words), words, clock.instant());
        Path unfinished = file.resolveSibling(file.getFileName() + ".unfinished");
        try {
            Files.writeString(unfinished, text);
            Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
            return file;
        } catch (IOException e) {
            unfinished.toFile().delete();
            throw new Failure("agenda.cannotWrite", e, file.getFileName());
        }
    }
}
