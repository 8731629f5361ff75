package id.dampingi.office;

import java.util.UUID;

/**
 * The organisation that uses the program; a data file has exactly one.
 *
 * @param place the town that stands before the date in signature blocks
 * @param numberPattern see {@link ReportNumber}
 * @param logo a PNG or JPEG picture, {@link Logo#NONE} if there is none
 * @param checkedBy,acknowledgedBy the signers beside the group's facilitator; an empty signer is not printed
 */
public record Office(
        UUID id,
        String name,
        String address,
        String contact,
        String place,
        Logo logo,
        Signer checkedBy,
        Signer acknowledgedBy,
        String numberPattern) {}
