package id.dampingi.kit.db;

import java.util.UUID;

/**
 * Who changes the data, and where.
 *
 * @param who the name the person goes by on this computer
 * @param node this installation of the program, the same for all its runs
 */
public record Author(String who, UUID node) {}
