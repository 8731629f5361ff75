package id.dampingi.report;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRField;
import net.sf.jasperreports.engine.JRRewindableDataSource;
import net.sf.jasperreports.engine.JRRuntimeException;
import org.jspecify.annotations.Nullable;

/** The rows of a table in a report: records whose components are the fields. (Bean data sources look for getters.) */
public final class RecordSource implements JRRewindableDataSource {
    private static final ClassValue<Map<String, Method>> ACCESSORS = new ClassValue<>() {
        @Override
        protected Map<String, Method> computeValue(Class<?> type) {
            Map<String, Method> accessors = new HashMap<>();
            for (RecordComponent component : type.getRecordComponents()) {
                accessors.put(component.getName(), component.getAccessor());
            }
            return accessors;
        }
    };

    /** More than a quarter of a page in the narrowest columns. */
    private static final int LONG = 700;

    private final List<? extends Record> rows;
    private Iterator<? extends Record> next;
    private @Nullable Record row;

    public RecordSource(List<? extends Record> rows) {
        this.rows = rows;
        next = rows.iterator();
    }

    /** Whether a text of a row may need more room than a row that stays whole should take. */
    static boolean isLong(Record row) {
        for (Method accessor : ACCESSORS.get(row.getClass()).values()) {
            if (accessor.getReturnType() == String.class && ((String) value(row, accessor)).length() > LONG) {
                return true;
            }
        }
        return false;
    }

    @Override
    public boolean next() {
        row = next.hasNext() ? next.next() : null;
        return row != null;
    }

    @Override
    public void moveFirst() {
        next = rows.iterator();
        row = null;
    }

    @Override
    public @Nullable Object getFieldValue(JRField field) throws JRException {
        if (row == null) {
            return null;
        }
        Method accessor = ACCESSORS.get(row.getClass()).get(field.getName());
        if (accessor == null) {
            throw new JRException("no field " + field.getName() + " in " + row.getClass());
        }
        return value(row, accessor);
    }

    private static Object value(Record row, Method accessor) {
        try {
            return accessor.invoke(row);
        } catch (ReflectiveOperationException e) {
            throw new JRRuntimeException(e);
        }
    }
}
