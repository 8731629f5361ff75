package id.dampingi.bench;

import id.dampingi.facility.Facility;
import id.dampingi.facility.FacilityCondition;
import id.dampingi.facility.FacilityKind;
import id.dampingi.facility.FacilityStore;
import id.dampingi.facility.Handover;
import id.dampingi.facility.HandoverStore;
import id.dampingi.facility.Party;
import id.dampingi.kit.db.Changing;
import id.dampingi.kit.db.Database;
import id.dampingi.kit.db.Ids;
import id.dampingi.material.Delivery;
import id.dampingi.material.DeliveryStore;
import id.dampingi.material.Material;
import id.dampingi.material.MaterialStore;
import id.dampingi.narrative.Narrative;
import id.dampingi.narrative.NarrativeStore;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;

/** Materials that were delivered, facilities that were handed over, and what was written in an office of a benchmark. */
final class BenchSupplies {
    private static final int MONTHS = 24;

    private final List<Material> materials;

    /** In an office that has its starter materials. */
    BenchSupplies(Database database) {
        materials = new MaterialStore(database).all();
    }

    /** All that one group has got in two years. */
    void group(Changing changing, UUID group, int number) {
        for (int i = 0; i < MONTHS; i++) {
            YearMonth month = BenchOffice.LAST.minusMonths(i);
            DeliveryStore.save(changing, delivery(group, month.atDay(1 + number % 28), number + i));
            NarrativeStore.save(
                    changing,
                    new Narrative(
                            Ids.next(), group, month, "Hujan", "Semua berjalan", "Tambah pertemuan", "Panen bersama"));
        }
        for (int i = 0; i < 8; i++) {
            Facility facility =
                    facility(group, BenchOffice.LAST.minusMonths(3L * i).atDay(3), i % 4);
            FacilityStore.save(changing, facility);
            if (facility.isDelivered()) {
                HandoverStore.save(changing, handover(facility, number * 8 + i));
            }
        }
    }

    Delivery delivery(UUID group, LocalDate date, int number) {
        return new Delivery(
                Ids.next(),
                group,
                materials.get(number % materials.size()).id(),
                null,
                date,
                "Penyuluh " + number % 30,
                12 + number % 18,
                30 + number % 20,
                60 + number % 30,
                "");
    }

    /** With so many steps behind the request. */
    static Facility facility(UUID group, LocalDate asked, int steps) {
        return new Facility(
                Ids.next(),
                group,
                FacilityKind.values()[steps],
                "Pompa air",
                BigDecimal.valueOf(2),
                "unit",
                BigDecimal.valueOf(3_500_000),
                steps > 1 ? FacilityCondition.GOOD : null,
                asked,
                steps > 0 ? asked.plusDays(20) : null,
                steps > 0 ? "Dinas Pertanian" : "",
                steps > 1 ? asked.plusDays(50) : null,
                steps > 2 ? asked.plusDays(60) : null,
                null,
                "",
                "",
                null,
                "");
    }

    static Handover handover(Facility facility, int number) {
        return new Handover(
                Ids.next(),
                facility.group(),
                number + "/BAST/2026",
                facility.askedOn().plusDays(50),
                "Balai desa",
                new Party("Budi Santoso", "Ketua"),
                new Party("Siti Rahmawati", "Ketua kelompok"),
                Party.NOBODY,
                "",
                List.of(facility.id()));
    }
}
