package id.dampingi.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import net.sf.jasperreports.engine.JRBand;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRRuntimeException;
import net.sf.jasperreports.engine.JRTemplate;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.engine.type.SplitTypeEnum;
import net.sf.jasperreports.engine.util.JRLoader;
import net.sf.jasperreports.engine.xml.JRXmlTemplateLoader;

/** The compiled pages and their style sheet, each read once, when first needed. */
public final class Templates {
    /** Loaded when first needed: the report engine takes a second that no start should wait for. */
    private static final class Shared {
        static final Templates ALL = new Templates();
    }

    private final Map<String, JasperReport> reports = new ConcurrentHashMap<>();
    private final Map<String, JasperReport> flowing = new ConcurrentHashMap<>();
    private final JRTemplate style;

    Templates() {
        try (InputStream in = open("style.jrtx")) {
            style = JRXmlTemplateLoader.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Templates shared() {
        return Shared.ALL;
    }

    /** {@code name} is that of a {@code .jrxml} file in {@code reports}. */
    public JasperReport get(String name) {
        return reports.computeIfAbsent(name, Templates::load);
    }

    /** The same for these rows: those of a table stay whole, but where a text is long they go on over pages. */
    public JasperReport get(String name, List<? extends Record> rows) {
        return rows.stream().anyMatch(RecordSource::isLong)
                ? flowing.computeIfAbsent(name, Templates::loadFlowing)
                : get(name);
    }

    JRTemplate style() {
        return style;
    }

    private static JasperReport load(String name) {
        try (InputStream in = open(name + ".jasper")) {
            return (JasperReport) JRLoader.loadObject(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (JRException e) {
            throw new JRRuntimeException(e);
        }
    }

    private static JasperReport loadFlowing(String name) {
        JasperReport report = load(name);
        for (JRBand band : report.getDetailSection().getBands()) {
            band.setSplitType(SplitTypeEnum.STRETCH);
        }
        return report;
    }

    private static InputStream open(String name) throws IOException {
        InputStream in = Templates.class.getResourceAsStream("/reports/" + name);
        if (in == null) {
            throw new IOException("no report template " + name);
        }
        return in;
    }
}
