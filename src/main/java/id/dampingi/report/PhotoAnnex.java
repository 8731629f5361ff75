package id.dampingi.report;

import id.dampingi.attachment.MonthPhoto;
import id.dampingi.attachment.MonthPhotos;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The photos of what was done, two a row; without a photo it is not there. */
record PhotoAnnex(String heading, List<Row> rows) implements Annex {
    /** @param right empty for the last of an odd number */
    public record Row(PhotoCell left, PhotoCell right) {}

    static PhotoAnnex of(MonthlyReport report, ReportWords w) {
        List<MonthPhoto> photos =
                report.part(MonthPhotos.class).orElse(MonthPhotos.NONE).all();
        var rows = new ArrayList<Row>();
        for (int i = 0; i < photos.size(); i += 2) {
            Optional<MonthPhoto> right = photos.stream().skip(i + 1L).findFirst();
            rows.add(new Row(
                    PhotoCell.of(photos.get(i), w),
                    right.map(photo -> PhotoCell.of(photo, w)).orElse(PhotoCell.EMPTY)));
        }
        return new PhotoAnnex(w.text("report.photos"), List.copyOf(rows));
    }

    @Override
    public String template() {
        return "monthly-photos";
    }
}
