package id.dampingi.report;

import id.dampingi.kit.i18n.Failure;
import id.dampingi.kit.task.Progress;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.print.PageFormat;
import java.awt.print.Printable;
import java.util.function.IntFunction;
import javax.print.DocFlavor;
import javax.print.PrintException;
import javax.print.SimpleDoc;
import javax.print.attribute.HashPrintRequestAttributeSet;
import javax.print.attribute.PrintRequestAttributeSet;
import javax.print.attribute.standard.JobName;
import javax.print.attribute.standard.MediaPrintableArea;
import javax.print.attribute.standard.MediaSizeName;
import javax.print.attribute.standard.OrientationRequested;

/** Sends reports to a printer, a job for each, so that a batch can be stopped between two. */
final class PaperPrinter {
    private static final float A4_WIDTH_MM = 210;
    private static final float A4_HEIGHT_MM = 297;

    private PaperPrinter() {}

    /** @return how many reports were sent */
    static int print(ReportOrder order, ChosenPrinter printer, IntFunction<PrintedReport> reports, Progress progress) {
        int sent = 0;
        while (sent < order.size() && !progress.cancelled()) {
            progress.at(sent, order.size());
            print(reports.apply(sent), printer);
            sent++;
        }
        progress.at(sent, order.size());
        return sent;
    }

    static void print(PrintedReport report, ChosenPrinter printer) {
        boolean wide = report.width() > report.height();
        PrintRequestAttributeSet request = new HashPrintRequestAttributeSet(printer.wishes());
        request.add(MediaSizeName.ISO_A4);
        request.add(wide ? OrientationRequested.LANDSCAPE : OrientationRequested.PORTRAIT);
        request.add(new MediaPrintableArea(0, 0, A4_WIDTH_MM, A4_HEIGHT_MM, MediaPrintableArea.MM));
        request.add(new JobName(report.title(), null));
        Printable pages = (graphics, format, page) -> paint(report, graphics, format, page);
        try {
            printer.service()
                    .createPrintJob()
                    .print(new SimpleDoc(pages, DocFlavor.SERVICE_FORMATTED.PRINTABLE, null), request);
        } catch (PrintException e) {
            throw new Failure("report.cannotPrint", e, printer.name());
        }
    }

    /** Fits the page into what the printer can reach, in the middle and never larger. */
    private static int paint(PrintedReport report, Graphics graphics, PageFormat format, int page) {
        if (page >= report.pages()) {
            return Printable.NO_SUCH_PAGE;
        }
        Graphics2D g = (Graphics2D) graphics.create();
        double scale = Math.min(1, Math.min(format.getWidth() / report.width(), format.getHeight() / report.height()));
        g.translate(
                (format.getWidth() - report.width() * scale) / 2, (format.getHeight() - report.height() * scale) / 2);
        report.paint(g, page, scale);
        g.dispose();
        return Printable.PAGE_EXISTS;
    }
}
