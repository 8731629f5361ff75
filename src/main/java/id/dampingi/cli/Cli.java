package id.dampingi.cli;

import id.dampingi.kit.i18n.Failure;
import id.dampingi.kit.i18n.Words;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Runs the verbs: results go to standard output, messages to standard error, a stack trace only into the log. */
public final class Cli {
    public static final int DONE = 0;
    public static final int FAILED = 1;
    public static final int WRONG_USE = 2;

    private static final Logger LOG = Logger.getLogger(Cli.class.getName());

    @Command(name = "dampingi", versionProvider = Version.class)
    private static final class Root {}

    private final CommandLine line;

    public Cli(Surroundings here) {
        line = new CommandLine(new Root());
        List.of(
                        new DemoVerb(here),
                        new SampleVerb(here),
                        new ImportVerb(here),
                        new ExportVerb(here),
                        new ReportVerb(here),
                        new AgendaVerb(here),
                        new InfoVerb(here),
                        new CheckVerb(here),
                        new BenchVerb(here))
                .forEach(line::addSubcommand);
        line.setOut(here.out());
        line.setErr(here.err());
        line.setResourceBundle(ResourceBundle.getBundle(
                "id.dampingi.words", Words.locale(), Control.getNoFallbackControl(Control.FORMAT_PROPERTIES)));
        line.registerConverter(YearMonth.class, YearMonth::parse);
        line.registerConverter(Locale.class, Cli::language);
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setParameterExceptionHandler(Cli::misused);
        line.setExecutionExceptionHandler(Cli::failed);
        describe(line.getCommandSpec(), Words.text("cli.about"));
        line.getCommandSpec()
                .addOption(OptionSpec.builder("-V", "--version")
                        .versionHelp(true)
                        .description(Words.text("cli.version"))
                        .build());
        line.getSubcommands()
                .values()
                .forEach(verb -> describe(verb.getCommandSpec(), ((Verb) verb.getCommand()).about()));
    }

    /** When the window was asked for where none can be shown. */
    public int tellNoDisplay() {
        line.getErr().println(Words.text("cli.noDisplay"));
        line.getErr().flush();
        return FAILED;
    }

    /** The exit code: 0 done, 1 the work failed, 2 wrong use. */
    public int run(String... args) {
        int code = execute(args);
        line.getOut().flush();
        line.getErr().flush();
        return code;
    }

    /** The command line engine passes errors on, as of exhausted memory: they must not end in a stack trace. */
    private int execute(String... args) {
        try {
            return line.execute(args);
        } catch (Error e) {
            LOG.log(Level.SEVERE, "verb failed", e);
            line.getErr().println(Words.text("cli.unexpected"));
            return FAILED;
        }
    }

    private static void describe(CommandSpec spec, String about) {
        spec.addOption(OptionSpec.builder("-h", "--help")
                .usageHelp(true)
                .description(Words.text("cli.help"))
                .build());
        spec.usageMessage()
                .description(about)
                .synopsisHeading(Words.text("cli.usage") + " ")
                .optionListHeading("%n" + Words.text("cli.options") + "%n")
                .commandListHeading("%n" + Words.text("cli.verbs") + "%n");
    }

    private static Locale language(String text) {
        if (!text.equals("id") && !text.equals("en")) {
            throw new IllegalArgumentException(text);
        }
        return Locale.forLanguageTag(text);
    }

    private static int misused(ParameterException e, String[] args) {
        var err = e.getCommandLine().getErr();
        err.println(misuse(e));
        err.println(
                Words.text("cli.seeHelp", e.getCommandLine().getCommandSpec().qualifiedName(" ")));
        return WRONG_USE;
    }

    private static String misuse(ParameterException e) {
        if (e instanceof MissingParameterException missing) {
            String names = missing.getMissing().stream()
                    .map(arg -> arg.isOption() ? String.join("/", ((OptionSpec) arg).names()) : arg.paramLabel())
                    .collect(Collectors.joining(", "));
            return Words.text("cli.missing", names);
        }
        if (e instanceof UnmatchedArgumentException unmatched) {
            return Words.text("cli.unknown", String.join(" ", unmatched.getUnmatched()));
        }
        if (e.getArgSpec() instanceof OptionSpec option && e.getValue() != null) {
            return Words.text("cli.wrongValue", option.longestName(), e.getValue());
        }
        return e instanceof Misuse misuse ? misuse.words() : Words.text("cli.wrong");
    }

    private static int failed(Exception e, CommandLine command, ParseResult parsed) {
        LOG.log(e instanceof Failure ? Level.INFO : Level.WARNING, "verb failed", e);
        command.getErr().println(e instanceof Failure failure ? failure.text() : Words.text("cli.unexpected"));
        return FAILED;
    }
}
