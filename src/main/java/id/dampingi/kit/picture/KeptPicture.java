package id.dampingi.kit.picture;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A picture in the form in which it is kept: upright, no larger than needed, and nothing but its dots. Where it was taken, by
 * whom and with what is gone with the rest of what cameras write into their files.
 *
 * @param mediaType {@code image/jpeg} or {@code image/png}
 * @param thumbnail a JPEG
 * @param takenOn the day by the camera's clock, if that was written down
 */
public record KeptPicture(
        byte[] bytes, String mediaType, int width, int height, byte[] thumbnail, Optional<LocalDate> takenOn) {}
