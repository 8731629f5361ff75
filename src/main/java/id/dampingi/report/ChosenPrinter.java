package id.dampingi.report;

import javax.print.PrintService;
import javax.print.attribute.HashPrintRequestAttributeSet;
import javax.print.attribute.PrintRequestAttributeSet;

/** A printer with what is wanted of it, such as the number of copies. */
public record ChosenPrinter(PrintService service, PrintRequestAttributeSet wishes) {
    public static ChosenPrinter plain(PrintService service) {
        return new ChosenPrinter(service, new HashPrintRequestAttributeSet());
    }

    String name() {
        return service.getName();
    }
}
