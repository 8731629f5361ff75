package id.dampingi.report;

import id.dampingi.kit.i18n.Words;
import java.awt.BorderLayout;
import java.util.Locale;
import java.util.function.Consumer;
import javax.swing.JComboBox;
import javax.swing.JPanel;

/** The language in which a report is wanted, whatever the window speaks. */
final class LanguagePanel extends JPanel {
    private static final long serialVersionUID = 1L;

    private record Language(Locale locale, String label) {
        @Override
        public String toString() {
            return label;
        }
    }

    LanguagePanel(Locale chosen, Consumer<Locale> choose) {
        super(new BorderLayout());
        setOpaque(false);
        var languages = new JComboBox<>(new Language[] {
            new Language(Words.INDONESIAN, Words.text("report.inIndonesian")),
            new Language(Locale.ENGLISH, Words.text("report.inEnglish"))
        });
        languages.setName("report.language");
        languages.getAccessibleContext().setAccessibleName(Words.text("report.language"));
        languages.setToolTipText(Words.text("report.language"));
        languages.setSelectedIndex(chosen.getLanguage().equals("en") ? 1 : 0);
        languages.addActionListener(e ->
                choose.accept(languages.getItemAt(languages.getSelectedIndex()).locale()));
        add(languages);
    }
}
