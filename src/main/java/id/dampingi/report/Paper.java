package id.dampingi.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** A paper of its own, such as a list to be signed: what is looked at, saved and printed in a {@link PaperDialog}. */
interface Paper {
    /** The words for what it is, as the title of its file. */
    String titleKey();

    /** The ways in which it can be laid out, by the keys of their words, the most likely first; never empty. */
    List<String> kinds();

    /** The office, as a PDF reader shows it. */
    String author();

    /** Stands as the day on which the file was made. */
    LocalDate day();

    /** Takes time: never call it from the event thread. */
    PrintedReport print(String kind, Locale language);
}
