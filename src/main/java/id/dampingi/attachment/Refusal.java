package id.dampingi.attachment;

import id.dampingi.kit.i18n.Words;

/**
 * Something that was not taken, and why.
 *
 * @param name of the file
 * @param reasonKey the words for it, with the name's place
 */
record Refusal(String name, String reasonKey) {
    String text() {
        return Words.text(reasonKey, name, Intake.MOST_MEGABYTES);
    }
}
