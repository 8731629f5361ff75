package id.dampingi.kit.db;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A query with the values for its marks. */
public record Query(String sql, List<@Nullable Object> args) {}
