package id.dampingi.report;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRRuntimeException;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.export.JRGraphics2DExporter;
import net.sf.jasperreports.export.SimpleExporterInput;
import net.sf.jasperreports.export.SimpleGraphics2DExporterOutput;
import net.sf.jasperreports.export.SimpleGraphics2DReportConfiguration;

/** A report laid out on its pages. */
public final class PrintedReport {
    private final JasperPrint print;
    private final String fileName;

    PrintedReport(JasperPrint print, String fileName) {
        this.print = print;
        this.fileName = fileName;
    }

    /** What the report is about: the code and name of the group, or the office. */
    public String title() {
        return print.getName();
    }

    /** A name for the report's own file, without a suffix. */
    String fileName() {
        return fileName;
    }

    public int pages() {
        return print.getPages().size();
    }

    /** In points, 1/72 inch. */
    public int width() {
        return print.getPageWidth();
    }

    public int height() {
        return print.getPageHeight();
    }

    /** @param zoom 1 for one pixel a point */
    public BufferedImage image(int page, double zoom) {
        BufferedImage image = new BufferedImage(
                (int) Math.round(width() * zoom), (int) Math.round(height() * zoom), BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        try {
            g.setColor(Color.WHITE);
            g.fillRect(0, 0, image.getWidth(), image.getHeight());
            g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
            g.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
            g.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
            paint(g, page, zoom);
        } finally {
            g.dispose();
        }
        return image;
    }

    void paint(Graphics2D g, int page, double zoom) {
        try {
            JRGraphics2DExporter exporter = new JRGraphics2DExporter();
            exporter.setExporterInput(new SimpleExporterInput(print));
            SimpleGraphics2DExporterOutput output = new SimpleGraphics2DExporterOutput();
            output.setGraphics2D(g);
            exporter.setExporterOutput(output);
            SimpleGraphics2DReportConfiguration configuration = new SimpleGraphics2DReportConfiguration();
            configuration.setPageIndex(page);
            configuration.setZoomRatio((float) zoom);
            exporter.setConfiguration(configuration);
            exporter.exportReport();
        } catch (JRException e) {
            throw new JRRuntimeException(e);
        }
    }

    JasperPrint print() {
        return print;
    }
}
