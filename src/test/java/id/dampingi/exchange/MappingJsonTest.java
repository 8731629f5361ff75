package id.dampingi.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.dampingi.kit.i18n.Failure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MappingJsonTest {
    @TempDir
    Path folder;

    @Test
    void whatIsWrittenIsReadBack() throws IOException {
        ImportMapping mapping = ImportMapping.empty(ImportKind.ACTIVITIES)
                .withSheet("Lembar \"1\"")
                .withCreating(Set.of(Creating.REPEATED_ROWS))
                .with(ImportField.TITLE, FieldSource.NONE.withColumns(List.of("Sektor", "No")))
                .with(ImportField.DATE, FieldSource.constant("2026-10-31"))
                .with(
                        ImportField.APPROACH,
                        FieldSource.column("Sektor")
                                .withValues(Map.of("Air", "social"))
                                .withOtherwise("economic"));
        assertThat(MappingJson.parse(MappingJson.write(mapping), ImportKind.ACTIVITIES))
                .isEqualTo(mapping);
    }

    @Test
    void faultsAreToldWithTheirLine() throws IOException {
        assertFails("exchange.mappingBroken", "{\n \"kind\": \"groups\",\n \"fields\": { \"nmae\": \"x\" } }");
        assertFails("exchange.mappingBroken", "{ \"kind\": \"groups\" ");
        assertFails("exchange.mappingBroken", "[]");
        assertFails("exchange.mappingBroken", "{ \"fields\": { \"groupName\": 5 } }");
        assertFails("exchange.mappingBroken", "");
        assertFails("exchange.mappingOtherKind", "{ \"kind\": \"members\" }");
        assertThatThrownBy(() -> MappingJson.read(folder.resolve("none.json"), ImportKind.GROUPS))
                .isInstanceOf(Failure.class)
                .hasMessage("exchange.mappingUnreadable");
    }

    private void assertFails(String key, String json) throws IOException {
        Path file = Files.writeString(folder.resolve("m.json"), json);
        assertThatThrownBy(() -> MappingJson.read(file, ImportKind.GROUPS))
                .isInstanceOf(Failure.class)
                .hasMessage(key);
    }
}
