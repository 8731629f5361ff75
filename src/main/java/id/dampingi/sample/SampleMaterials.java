package id.dampingi.sample;

import id.dampingi.activity.Activity;
import id.dampingi.activity.ActivityState;
import id.dampingi.facilitator.Facilitator;
import id.dampingi.kit.db.Changing;
import id.dampingi.material.Delivery;
import id.dampingi.material.DeliveryStore;
import id.dampingi.material.Material;
import id.dampingi.material.MaterialStore;
import id.dampingi.material.StarterMaterials;
import java.util.List;

/** The catalogue of the sample office and what of it was delivered in activities, understood better from time to time. */
final class SampleMaterials {
    /** Every so many activities bring a material. */
    private static final int EVERY = 5;

    private final List<Material> materials;
    private final List<List<String>> notes = Lines.of("deliveries.txt");
    private final List<Facilitator> facilitators;
    private final Dice dice;

    private SampleMaterials(List<Material> materials, List<Facilitator> facilitators, Dice dice) {
        this.materials = materials;
        this.facilitators = facilitators;
        this.dice = dice;
    }

    /** Saves the catalogue. */
    static SampleMaterials begin(Changing changing, List<Facilitator> facilitators, Dice dice) {
        List<Material> materials = StarterMaterials.all().stream()
                .map(one -> new Material(dice.id(), one.title(), one.approach(), one.aim(), one.source(), one.active()))
                .toList();
        MaterialStore.saveAll(changing, materials);
        return new SampleMaterials(materials, facilitators, dice);
    }

    /** @param activities of the group, in the order of time */
    void save(Changing changing, SampleGroup group, List<Activity> activities) {
        List<Activity> held = activities.stream()
                .filter(one -> one.state() == ActivityState.DONE && one.men() + one.women() > 0)
                .toList();
        int session = 0;
        for (int i = (group.index() + 2) % EVERY; i < held.size(); i += EVERY) {
            DeliveryStore.save(changing, delivery(group, held.get(i), session));
            session++;
        }
    }

    private Delivery delivery(SampleGroup group, Activity activity, int session) {
        List<Material> fitting = materials.stream()
                .filter(one -> one.approach() == activity.mainApproach())
                .toList();
        int before = 24 + session * 3 + Dice.roll(14, group.index(), session, 61);
        int after = before + 16 + Dice.roll(20, group.index(), session, 62);
        boolean asked = Dice.roll(9, group.index(), session, 63) > 0;
        boolean noted = Dice.roll(3, group.index(), session, 64) == 0;
        return new Delivery(
                dice.id(),
                group.group().id(),
                fitting.get((session + group.index()) % fitting.size()).id(),
                activity.id(),
                activity.date(),
                presenter(group),
                activity.men() + activity.women(),
                asked ? Integer.valueOf(Math.min(before, 88)) : null,
                asked ? Integer.valueOf(Math.min(after, 97)) : null,
                noted
                        ? notes.get(Dice.roll(notes.size(), group.index(), session, 65))
                                .get(0)
                        : "");
    }

    private String presenter(SampleGroup group) {
        return facilitators.stream()
                .filter(one -> one.id().equals(group.group().facilitator()))
                .map(Facilitator::name)
                .findFirst()
                .orElse("Pendamping");
    }
}
