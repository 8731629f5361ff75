package id.dampingi.measuring;

import static org.assertj.core.api.Assertions.assertThat;

import id.dampingi.feed.Feed;
import id.dampingi.group.Group;
import id.dampingi.group.GroupStore;
import id.dampingi.indicator.Indicator;
import id.dampingi.indicator.IndicatorStore;
import id.dampingi.indicator.Measurement;
import id.dampingi.indicator.MeasurementStore;
import id.dampingi.indicator.StarterIndicators;
import id.dampingi.kit.db.Ids;
import id.dampingi.kit.form.Parse;
import id.dampingi.kit.form.Problem;
import id.dampingi.kit.i18n.Words;
import id.dampingi.support.Desk;
import id.dampingi.support.Make;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MeasurementListModelTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 5, 20);
    private static final Clock CLOCK = Clock.fixed(TODAY.atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC);

    private final Desk desk = new Desk();
    private final Group group = Make.group("A", "Melati");
    private final Indicator indicator = StarterIndicators.all().get(0);

    @BeforeEach
    void fill() {
        new GroupStore(desk.database).save(group);
        new IndicatorStore(desk.database).saveAll(List.of(indicator));
    }

    @Test
    void listsTheMeasurementsOfTheMonth() {
        MeasurementListModel march = model(Month.MARCH);
        add(march, Map.of("date", "20/3/2026", "value", "2"));
        add(march, Map.of("date", "9/3/2026", "value", "1,5", "source", "Daftar hadir"));
        add(march, Map.of("date", "9/4/2026", "value", "7"));

        assertThat(march.measurements())
                .extracting(Measurement::date)
                .containsExactly(LocalDate.of(2026, 3, 9), LocalDate.of(2026, 3, 20));
        march.delete(march.measurements());
        assertThat(march.measurements()).isEmpty();
        desk.history.undo();
        assertThat(march.measurements()).hasSize(2);
    }

    @Test
    void eachSaysWhereItCameFrom() {
        MeasurementListModel march = model(Month.MARCH);
        add(march, Map.of("date", "9/3/2026", "value", "1,5", "source", "Daftar hadir"));
        new MeasurementStore(desk.database)
                .saveAll(
                        List.of(new Measurement(
                                Ids.next(),
                                group.id(),
                                indicator.id(),
                                LocalDate.of(2026, 3, 31),
                                BigDecimal.TEN,
                                "",
                                "",
                                Feed.SPIRITUAL_MEETINGS)),
                        List.of());

        assertThat(model(Month.MARCH).measurements())
                .extracting(MeasurementListModel::source)
                .containsExactly("Daftar hadir", Words.text("feed.spiritualMeetings"));
    }

    @Test
    void proposesTheLastDayOfTheMonthOrToday() {
        MeasurementListModel march = model(Month.MARCH);
        march.openNew();
        assertThat(march.form().draft().date()).isEqualTo("31/03/2026");

        MeasurementListModel may = model(Month.MAY);
        may.openNew();
        assertThat(may.form().draft().date()).isEqualTo("20/05/2026");
    }

    @Test
    void saysWhatIsWrong() {
        MeasurementListModel march = model(Month.MARCH);
        add(march, Map.of("date", Parse.text(TODAY.plusDays(1)), "value", "N/A"));

        assertThat(march.form().problems())
                .containsExactly(
                        new Problem("measurement.date", "measurement.dateToCome"),
                        new Problem("measurement.value", "problem.number"));
    }

    @Test
    void todayIsTheLastDayThatCanHaveBeenMeasured() {
        MeasurementListModel may = model(Month.MAY);
        add(may, Map.of("date", Parse.text(TODAY), "value", "7"));

        assertThat(may.form().problems()).isEmpty();
        assertThat(may.measurements()).extracting(Measurement::date).containsExactly(TODAY);
    }

    private static void add(MeasurementListModel model, Map<String, String> fields) {
        model.openNew();
        model.form().typed(fields);
        model.form().save();
    }

    private MeasurementListModel model(Month month) {
        return new MeasurementListModel(
                new MeasurementStore(desk.database),
                desk.forms,
                desk.events,
                CLOCK,
                new CellOfMonth(group.id(), indicator, 2026, month));
    }
}
