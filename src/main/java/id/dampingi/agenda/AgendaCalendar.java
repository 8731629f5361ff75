package id.dampingi.agenda;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import id.dampingi.kit.i18n.Vocabulary;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An agenda in the form that phones read (RFC 5545). Hours are local ones, without a time zone: a meeting at nine is at nine,
 * wherever the phone is. An item has the same id in each file, so that reading a later file moves it and makes no second one.
 */
final class AgendaCalendar {
    private static final String PRODUCT = "-//Dampingi//Agenda//ID";

    private AgendaCalendar() {}

    static String text(List<AgendaItem> items, String name, Vocabulary words, Instant now) {
        var calendar = new ICalendar();
        calendar.setProductId(PRODUCT);
        calendar.setVersion(ICalVersion.V2_0);
        calendar.setName(name);
        calendar.addExperimentalProperty("X-WR-CALNAME", name);
        calendar.getTimezoneInfo().setGlobalFloatingTime(true);
        items.forEach(item -> calendar.addEvent(event(item, words, now)));
        // The library folds by letters, of which some are longer than an octet.
        return FoldedLines.of(Biweekly.write(calendar).foldLines(false).go());
    }

    private static VEvent event(AgendaItem item, Vocabulary words, Instant now) {
        var event = new VEvent();
        event.setUid(id(item));
        event.setDateTimeStamp(Date.from(now));
        event.setSummary(item.words(words) + " – " + item.groupName());
        if (item.kind() == AgendaKind.ACTIVITY && !item.place().isEmpty()) {
            event.setLocation(item.place());
        }
        event.setDescription(Stream.of(words.text(item.kind().key()), item.groupName(), item.facilitator())
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("\n")));
        LocalTime start = item.start();
        if (start == null) {
            event.setDateStart(day(item.date()), false);
            event.setDateEnd(day(item.date().plusDays(1)), false);
        } else {
            event.setDateStart(date(item.date().atTime(start)), true);
            LocalTime end = item.end();
            event.setDateEnd(
                    date(
                            end != null && end.isAfter(start)
                                    ? item.date().atTime(end)
                                    : item.date().atTime(start).plusHours(1)),
                    true);
        }
        return event;
    }

    /** Of what is due again and again the day belongs to it. */
    private static String id(AgendaItem item) {
        String kind = item.kind().name().toLowerCase(Locale.ROOT);
        boolean once = item.kind() != AgendaKind.MEASURE && item.kind() != AgendaKind.EXIT_VISIT;
        return kind + "-" + item.record() + (once ? "" : "-" + item.date()) + "@dampingi";
    }

    private static Date day(LocalDate day) {
        return date(day.atStartOfDay());
    }

    /** The library writes it as the hour of this computer again. */
    private static Date date(LocalDateTime time) {
        return Date.from(time.atZone(ZoneId.systemDefault()).toInstant());
    }
}
