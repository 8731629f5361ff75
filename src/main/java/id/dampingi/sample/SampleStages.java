package id.dampingi.sample;

import id.dampingi.group.Stage;
import id.dampingi.kit.db.Changing;
import id.dampingi.stage.CriterionMet;
import id.dampingi.stage.ExitPlan;
import id.dampingi.stage.ExitPlanStore;
import id.dampingi.stage.StageChange;
import id.dampingi.stage.StageCriterion;
import id.dampingi.stage.StageCriterionStore;
import id.dampingi.stage.StageStore;
import id.dampingi.stage.StarterCriteria;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** How the sample groups came to their stages, what they have met of the next, and the exit of the one that is furthest. */
record SampleStages(
        List<StageCriterion> criteria, List<StageChange> changes, List<CriterionMet> met, List<ExitPlan> exits) {
    static SampleStages of(List<SampleGroup> groups, LocalDate today, Dice dice) {
        List<StageCriterion> criteria = StarterCriteria.all().stream()
                .map(one -> new StageCriterion(
                        dice.id(), one.stage(), one.name(), one.nameEn(), one.position(), one.active()))
                .toList();
        var changes = new ArrayList<StageChange>();
        var met = new ArrayList<CriterionMet>();
        var exits = new ArrayList<ExitPlan>();
        for (SampleGroup group : groups) {
            List<StageChange> way = way(group, today, dice);
            changes.addAll(way);
            way.forEach(change -> met.addAll(met(group, change, criteria, today, dice)));
            if (group.group().stage() == Stage.INDEPENDENCE) {
                exits.add(exit(group, today, dice));
            }
        }
        return new SampleStages(criteria, changes, met, exits);
    }

    void save(Changing changing) {
        StageCriterionStore.saveAll(changing, criteria);
        changes.forEach(change -> StageStore.insert(changing, change));
        met.forEach(one -> StageCriterionStore.save(changing, one));
        exits.forEach(exit -> ExitPlanStore.save(changing, exit));
    }

    /** The first four fifths of the time lie between the changes, as evenly as life allows. */
    private static List<StageChange> way(SampleGroup group, LocalDate today, Dice dice) {
        List<List<String>> lines = Lines.of("stages.txt");
        int last = group.group().stage().ordinal();
        long days = ChronoUnit.DAYS.between(group.since(), today);
        var way = new ArrayList<StageChange>();
        for (int i = 0; i <= last; i++) {
            LocalDate date = group.since().plusDays(days * 4 / 5 * i / Math.max(1, last));
            List<String> line = lines.get(i);
            Stage from = i == 0 ? null : Stage.values()[i - 1];
            way.add(new StageChange(
                    dice.id(),
                    group.group().id(),
                    date,
                    from,
                    Stage.values()[i],
                    line.get(1),
                    line.get(2).equals("-") ? "" : line.get(2),
                    "",
                    "",
                    ""));
        }
        return way;
    }

    /** All of a stage that was left, some of the present one. */
    private static List<CriterionMet> met(
            SampleGroup group, StageChange change, List<StageCriterion> criteria, LocalDate today, Dice dice) {
        List<List<String>> evidence = Lines.of("evidence.txt");
        boolean left = change.to() != group.group().stage();
        int most = left ? Integer.MAX_VALUE : Dice.roll(4, group.index(), 31);
        LocalDate day = change.date().plusDays(20);
        LocalDate date = day.isAfter(today) ? today : day;
        return criteria.stream()
                .filter(one -> one.stage() == change.to())
                .limit(most)
                .map(one -> new CriterionMet(
                        dice.id(),
                        group.group().id(),
                        one.id(),
                        date,
                        evidence.get(Dice.roll(evidence.size(), group.index(), one.position(), 32))
                                .get(0)))
                .toList();
    }

    private static ExitPlan exit(SampleGroup group, LocalDate today, Dice dice) {
        return new ExitPlan(
                dice.id(),
                group.group().id(),
                today.plusMonths(2).withDayOfMonth(15),
                "Pemerintah desa dan pengurus kelompok",
                "Pembinaan usaha diteruskan BUM Desa; buku kas diperiksa pengawas kelompok setiap triwulan; kader mengisi daftar hadir sendiri.",
                "Ketua merangkap bendahara sampai pemilihan pengurus; pembeli utama baru satu orang.",
                3,
                today.plusMonths(14).withDayOfMonth(15));
    }
}
