package id.dampingi.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRRuntimeException;
import net.sf.jasperreports.engine.JRTemplate;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.engine.util.JRLoader;
import net.sf.jasperreports.engine.xml.JRXmlTemplateLoader;

/** The compiled pages and their style sheet, each read once, when first needed. */
public final class Templates {
    /** Loaded when first needed: the report engine takes a second that no start should wait for. */
    private static final class Shared {
        static final Templates ALL = new Templates();
    }

    private final Map<String, JasperReport> reports = new ConcurrentHashMap<>();
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

    private static InputStream open(String name) throws IOException {
        InputStream in = Templates.class.getResourceAsStream("/reports/" + name);
        if (in == null) {
            throw new IOException("no report template " + name);
        }
        return in;
    }
}
