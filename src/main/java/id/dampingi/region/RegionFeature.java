package id.dampingi.region;

import id.dampingi.kit.i18n.Words;
import id.dampingi.kit.ui.Lines;
import id.dampingi.kit.ui.LookupField;
import java.util.function.Consumer;

/** The door to the list of places: a field in which one is found by a few letters. */
public final class RegionFeature {
    private RegionFeature() {}

    /** @param chosen gets the place that was chosen; what is only typed stays text */
    public static LookupField<Region> field(RegionFinder finder, Consumer<Region> chosen) {
        return new LookupField<Region>(finder::find, RegionFeature::lines)
                .onChosen(chosen)
                .placeholder(Words.text("region.placeholder"));
    }

    private static Lines lines(Region region) {
        String province = RegionNames.shortName(region.province());
        Region listed = province.isEmpty() || region.regency().isEmpty() ? region : region.in(province);
        String within = listed.within();
        return new Lines(region.name(), within.isEmpty() ? region.code() : within + " · " + region.code());
    }
}
