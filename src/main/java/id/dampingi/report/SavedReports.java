package id.dampingi.report;

import id.dampingi.kit.db.Change;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What became of an order.
 *
 * @param files what was written, nothing after printing
 * @param reports how many reports were finished; fewer than ordered after a cancellation
 * @param numbered the change that fixed the numbers of the reports, empty when all had theirs already
 */
public record SavedReports(List<Path> files, int reports, Optional<Change> numbered) {}
