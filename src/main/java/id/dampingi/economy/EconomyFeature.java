package id.dampingi.economy;

import id.dampingi.kit.event.Events;
import id.dampingi.kit.form.FormDesk;
import id.dampingi.kit.ui.Part;
import id.dampingi.member.MemberStore;
import java.time.Clock;
import java.util.UUID;
import javax.swing.JComponent;

/** The door to the economy of a group, a part of the group's page. */
public final class EconomyFeature implements Part {
    private final EconomyModel model;

    public EconomyFeature(
            EnterpriseStore enterprises,
            FinanceStore finance,
            EconomyMonthStore months,
            MemberStore members,
            FormDesk desk,
            Events events,
            Clock clock) {
        model = new EconomyModel(enterprises, finance, months, members, desk, events, clock);
    }

    @Override
    public String part() {
        return "economy";
    }

    @Override
    public String key() {
        return "group.tabEconomy";
    }

    @Override
    public JComponent component() {
        return new EconomyPanel(model);
    }

    @Override
    public void show(UUID group) {
        model.show(group);
    }
}
