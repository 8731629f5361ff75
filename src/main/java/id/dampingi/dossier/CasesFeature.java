package id.dampingi.dossier;

import id.dampingi.access.AccessFeature;
import id.dampingi.aspiration.AspirationFeature;
import id.dampingi.kit.ui.Part;
import id.dampingi.spiritual.SpiritualFeature;
import java.util.Optional;
import java.util.UUID;
import javax.swing.JComponent;

/** The case records of a group, a part of its page: spiritual needs, access cases and aspirations. */
public final class CasesFeature implements Part {
    private final SpiritualFeature spiritual;
    private final AccessFeature access;
    private final AspirationFeature aspiration;
    private Optional<CasesPanel> panel = Optional.empty();

    public CasesFeature(SpiritualFeature spiritual, AccessFeature access, AspirationFeature aspiration) {
        this.spiritual = spiritual;
        this.access = access;
        this.aspiration = aspiration;
    }

    @Override
    public String part() {
        return "cases";
    }

    @Override
    public boolean has(String part) {
        return part.equals(part()) || CaseSection.of(part).isPresent();
    }

    @Override
    public String key() {
        return "group.tabCases";
    }

    @Override
    public JComponent component() {
        var made = new CasesPanel(spiritual, access, aspiration);
        panel = Optional.of(made);
        return made;
    }

    @Override
    public void show(UUID group) {
        spiritual.show(group);
        access.show(group);
        aspiration.show(group);
    }

    @Override
    public void go(String part) {
        CaseSection.of(part).ifPresent(section -> panel.ifPresent(shown -> shown.select(section)));
    }
}
