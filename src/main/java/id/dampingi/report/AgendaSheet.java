package id.dampingi.report;

import id.dampingi.agenda.Agenda;
import id.dampingi.agenda.AgendaOrder;
import id.dampingi.office.Office;
import java.time.LocalDate;

/** What an agenda on paper is made of. */
record AgendaSheet(Office office, AgendaOrder order, Agenda agenda, LocalDate today) {}
