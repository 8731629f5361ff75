package id.dampingi.attachment;

import java.util.List;

/** The photos of what a group did in a month, in the order of the days. */
public record MonthPhotos(List<MonthPhoto> all) {
    public static final MonthPhotos NONE = new MonthPhotos(List.of());

    public MonthPhotos {
        all = List.copyOf(all);
    }
}
