package id.dampingi.report;

import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import net.sf.jasperreports.engine.JRPrintElement;
import net.sf.jasperreports.engine.JRPrintImage;
import net.sf.jasperreports.engine.JRPrintText;
import net.sf.jasperreports.engine.JRStyle;
import net.sf.jasperreports.engine.type.BandTypeEnum;
import net.sf.jasperreports.pdf.JRPdfExporter;
import net.sf.jasperreports.pdf.common.DefaultPdfTagger;
import net.sf.jasperreports.pdf.common.PdfProducer;
import net.sf.jasperreports.pdf.common.PdfStructure;
import net.sf.jasperreports.pdf.common.PdfStructureEntry;
import net.sf.jasperreports.pdf.common.PdfTagger;
import net.sf.jasperreports.pdf.common.PdfTaggerFactory;
import org.jspecify.annotations.Nullable;

/**
 * Says what is a heading, a paragraph, a table and a picture, for those who have a PDF read to them. The free edition of
 * the report engine has lost its own tags in 7.0.8 but still asks for somebody who sets them.
 *
 * <p>Styles tell what an element is: {@code Title} and {@code Section} are headings, {@code Head}, {@code Cell} and
 * their kin are cells of a table.
 */
public final class PdfTags extends DefaultPdfTagger {
    /** Named in {@code jasperreports.properties}. */
    public static final class Factory implements PdfTaggerFactory {
        @Override
        public PdfTagger createTagger(JRPdfExporter exporter) {
            return new PdfTags();
        }
    }

    /** The words that describe a picture, as a property of its element; without them it is decoration. */
    private static final String DESCRIPTION = "net.sf.jasperreports.export.dampingi.description";

    private String language = "";
    private @Nullable PdfProducer producer;
    private @Nullable PdfStructureEntry document;
    private @Nullable PdfStructureEntry table;
    private @Nullable PdfStructureEntry row;

    /** The cells of the row by where they start, so that a second line joins its cell. */
    private final Map<Integer, PdfStructureEntry> cells = new TreeMap<>();

    private PdfTags() {
        super(true);
    }

    @Override
    public void setLanguage(String language) {
        this.language = language;
    }

    @Override
    public void setPdfProducer(PdfProducer producer) {
        this.producer = producer;
    }

    @Override
    public void init() {
        document = structure().createDocumentTag(language);
    }

    @Override
    public void beginArtifact() {
        structure().beginArtifact();
    }

    @Override
    public void endArtifact() {
        structure().endArtifact();
    }

    @Override
    public void startText(JRPrintText text) {
        String style = style(text);
        if (isRepeated(text)) {
            structure().beginArtifact();
        } else if (style.startsWith("Head") || isCell(style)) {
            structure().beginTag(cell(text, style), "P");
        } else {
            leaveTable();
            structure().beginTag(body(), tag(style));
        }
    }

    @Override
    public void startText(JRPrintText text, String link) {
        startText(text);
    }

    @Override
    public void endText() {
        structure().endTag();
    }

    @Override
    public void startImage(JRPrintImage image, float left, float bottom, float right, float top) {
        String description = image.hasProperties() ? image.getPropertiesMap().getProperty(DESCRIPTION) : null;
        if (description == null) {
            structure().beginArtifact();
            return;
        }
        leaveTable();
        PdfStructureEntry figure = structure().beginTag(body(), "Figure");
        figure.putString("Alt", description);
        figure.setBBox(left, bottom, right, top);
    }

    @Override
    public void endImage() {
        structure().endTag();
    }

    private static String tag(String style) {
        return switch (style) {
            case "Title" -> "H1";
            case "Section" -> "H2";
            case "Subsection" -> "H3";
            default -> "P";
        };
    }

    /** A cell that starts where the row already has one opens a new row, unless it is a note below the other. */
    private PdfStructureEntry cell(JRPrintText text, String style) {
        PdfStructureEntry known = cells.get(text.getX());
        if (known != null && style.startsWith("CellNote")) {
            return known;
        }
        PdfStructureEntry current = table;
        if (current == null) {
            current = structure().createTag(body(), "Table");
            table = current;
            row = null;
        }
        PdfStructureEntry line = row;
        if (line == null || known != null) {
            cells.clear();
            line = structure().createTag(current, "TR");
            row = line;
        }
        PdfStructureEntry cell = structure().createTag(line, style.startsWith("Head") ? "TH" : "TD");
        if (style.startsWith("Head")) {
            cell.setScope("Column");
        }
        cells.put(text.getX(), cell);
        return cell;
    }

    private void leaveTable() {
        table = null;
        row = null;
        cells.clear();
    }

    private static boolean isCell(String style) {
        return style.startsWith("Cell")
                || style.startsWith("Rated")
                || style.startsWith("Band")
                || style.startsWith("ApproachBand");
    }

    /** What stands on every page is read once at most: not at all. */
    private static boolean isRepeated(JRPrintElement element) {
        BandTypeEnum band =
                element.getOrigin() == null ? null : element.getOrigin().getBandType();
        return band == BandTypeEnum.PAGE_HEADER || band == BandTypeEnum.PAGE_FOOTER;
    }

    private static String style(JRPrintElement element) {
        JRStyle style = element.getStyle();
        return style == null || style.getName() == null ? "" : style.getName();
    }

    private PdfStructure structure() {
        return Objects.requireNonNull(producer).getPdfStructure();
    }

    private PdfStructureEntry body() {
        return Objects.requireNonNull(document);
    }
}
