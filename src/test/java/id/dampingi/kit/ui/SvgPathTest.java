package id.dampingi.kit.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SvgPathTest {
    @Test
    void readsLinesInEveryNotation() {
        assertBounds("M1 2H5V8h-2v-1L1 2z", 1, 2, 5, 8);
        assertBounds("m1,2 4,0 0,6", 1, 2, 5, 8);
        assertBounds("M1-2.5.5-3", 0.5, -3, 1, -2.5);
    }

    @Test
    void readsArcsWithFlagsThatTouchTheirNeighbours() {
        assertBounds("M2 12a10 10 0 0120 0", 2, 2, 22, 12);
        assertBounds("M2 12a10 10 0 1 0 20 0", 2, 12, 22, 22);
        assertBounds("M2 12A10 10 0 0 1 22 12", 2, 2, 22, 12);
    }

    @Test
    void anArcThatIsTooSmallForItsEndsGrows() {
        assertBounds("M0 0a1 1 0 0 1 20 0", 0, -10, 20, 0);
    }

    @Test
    void readsCurves() {
        assertBounds("M0 0C0 10 10 10 10 0", 0, 0, 10, 7.5);
        assertBounds("M0 0Q5 10 10 0", 0, 0, 10, 5);
    }

    @Test
    void refusesWhatItDoesNotKnow() {
        assertThatThrownBy(() -> SvgPath.parse("M0 0T1 1")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void everyIconOfTheProgramStaysInItsSquare() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/id/dampingi/icons"))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".svg")).toList()) {
                SvgFile icon = SvgFile.parse(Files.readString(file));
                assertThat(icon.parts()).as(file.toString()).isNotEmpty();
                for (SvgFile.Part part : icon.parts()) {
                    assertThat(new Rectangle2D.Double(0, 0, icon.size(), icon.size())
                                    .contains(
                                            part.shape().getBounds2D().getCenterX(),
                                            part.shape().getBounds2D().getCenterY()))
                            .as(file.toString())
                            .isTrue();
                    assertThat(part.shape().getBounds2D().getWidth())
                            .as(file.toString())
                            .isLessThanOrEqualTo(icon.size());
                }
            }
        }
    }

    private static void assertBounds(String data, double left, double top, double right, double bottom) {
        // Flattened: the bounds of a curve's path hold its control points too.
        var bounds = new java.awt.geom.Path2D.Double();
        bounds.append(SvgPath.parse(data).getPathIterator(null, 0.001), false);
        Rectangle2D box = bounds.getBounds2D();
        assertThat(box.getMinX()).as(data).isCloseTo(left, within(0.01));
        assertThat(box.getMinY()).as(data).isCloseTo(top, within(0.01));
        assertThat(box.getMaxX()).as(data).isCloseTo(right, within(0.01));
        assertThat(box.getMaxY()).as(data).isCloseTo(bottom, within(0.01));
    }
}
