package id.dampingi.aspiration;

import id.dampingi.kit.event.Events;
import id.dampingi.kit.form.FormDesk;
import id.dampingi.kit.form.RecordsKind;
import id.dampingi.kit.form.RecordsModel;
import id.dampingi.kit.form.Refreshed;
import id.dampingi.kit.i18n.Words;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** The aspirations of one group, and the forums to which they may be taken. */
final class AspirationListModel {
    private static final List<String> USUAL = List.of(
            "aspiration.hamlet",
            "aspiration.villageAssembly",
            "aspiration.villagePlanning",
            "aspiration.districtPlanning",
            "aspiration.villageOffice",
            "aspiration.villageCouncil",
            "aspiration.regencyOffice",
            "aspiration.regencyCouncil");

    private final Refreshed<List<String>> forums;
    private final RecordsModel<Aspiration, AspirationDraft> aspirations;

    AspirationListModel(AspirationStore store, FormDesk desk, Events events, Clock clock) {
        forums = new Refreshed<>(List.of(), Set.of("aspiration"), group -> store.forums(), desk, events);
        aspirations = new RecordsModel<>(
                        new RecordsKind<>(
                                "aspiration",
                                () -> AspirationDraft.on(LocalDate.now(clock)),
                                AspirationDraft::of,
                                Aspiration::id,
                                draft -> draft.problems(LocalDate.now(clock)),
                                AspirationDraft::toAspiration,
                                Set.of("aspiration"),
                                store::ofGroup,
                                store::save,
                                store::deleteAll),
                        desk,
                        events)
                .searchedBy(one ->
                        String.join("\n", one.title(), one.forum(), one.submittedBy(), one.reason(), one.note()));
    }

    void show(UUID group) {
        forums.show(Optional.of(group));
        aspirations.show(Optional.of(group));
    }

    RecordsModel<Aspiration, AspirationDraft> aspirations() {
        return aspirations;
    }

    int waiting() {
        return (int)
                aspirations.records().stream().filter(Aspiration::isWaiting).count();
    }

    /** Where aspirations were taken before, and the usual forums. */
    List<String> forums() {
        return Stream.concat(forums.get().stream(), USUAL.stream().map(Words::text))
                .distinct()
                .toList();
    }
}
