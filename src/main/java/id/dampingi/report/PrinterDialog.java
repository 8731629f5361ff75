package id.dampingi.report;

import id.dampingi.kit.i18n.Failure;
import java.awt.Component;
import java.awt.GraphicsConfiguration;
import java.awt.Point;
import java.util.Optional;
import javax.print.DocFlavor;
import javax.print.PrintService;
import javax.print.PrintServiceLookup;
import javax.print.ServiceUI;
import javax.print.attribute.HashPrintRequestAttributeSet;
import javax.print.attribute.standard.MediaSizeName;

/** Asks for a printer. */
final class PrinterDialog {
    private PrinterDialog() {}

    /** @throws Failure if the computer has none */
    static Optional<ChosenPrinter> ask(Component parent) {
        PrintService[] printers = PrintServiceLookup.lookupPrintServices(DocFlavor.SERVICE_FORMATTED.PRINTABLE, null);
        if (printers.length == 0) {
            throw new Failure("report.noPrinter", null);
        }
        var request = new HashPrintRequestAttributeSet();
        request.add(MediaSizeName.ISO_A4);
        GraphicsConfiguration screen = parent.getGraphicsConfiguration();
        Point corner = parent.getLocationOnScreen();
        PrintService usual = PrintServiceLookup.lookupDefaultPrintService();
        PrintService chosen = ServiceUI.printDialog(
                screen,
                corner.x + 80,
                corner.y + 80,
                printers,
                usual == null ? printers[0] : usual,
                DocFlavor.SERVICE_FORMATTED.PRINTABLE,
                request);
        return Optional.ofNullable(chosen).map(printer -> new ChosenPrinter(printer, request));
    }
}
