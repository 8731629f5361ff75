package id.dampingi.attachment;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What the ending of a file's name tells. */
final class FileKind {
    static final String UNKNOWN = "application/octet-stream";

    private static final Set<String> PICTURES = Set.of(
            "jpg", "jpeg", "jpe", "jfif", "png", "gif", "bmp", "webp", "tif", "tiff", "avif", "jp2", "raw", "dng",
            "cr2", "nef");
    private static final Set<String> PHONE_PICTURES = Set.of("heic", "heif");

    /** What the desktop would run when it is asked to open it. */
    private static final Set<String> PROGRAMS = Set.of(
            "exe",
            "com",
            "bat",
            "cmd",
            "msi",
            "msp",
            "scr",
            "pif",
            "cpl",
            "lnk",
            "reg",
            "js",
            "jse",
            "vbs",
            "vbe",
            "wsf",
            "wsh",
            "hta",
            "ps1",
            "psm1",
            "jar",
            "jnlp",
            "sh",
            "bash",
            "command",
            "app",
            "desktop",
            "appimage",
            "deb",
            "rpm",
            "apk",
            "dmg",
            "pkg",
            "url",
            "webloc");

    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("pdf", "application/pdf"),
            Map.entry("doc", "application/msword"),
            Map.entry("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
            Map.entry("xls", "application/vnd.ms-excel"),
            Map.entry("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
            Map.entry("ppt", "application/vnd.ms-powerpoint"),
            Map.entry("pptx", "application/vnd.openxmlformats-officedocument.presentationml.presentation"),
            Map.entry("odt", "application/vnd.oasis.opendocument.text"),
            Map.entry("ods", "application/vnd.oasis.opendocument.spreadsheet"),
            Map.entry("txt", "text/plain"),
            Map.entry("csv", "text/csv"),
            Map.entry("mp3", "audio/mpeg"),
            Map.entry("m4a", "audio/mp4"),
            Map.entry("mp4", "video/mp4"),
            Map.entry("zip", "application/zip"));

    private FileKind() {}

    static boolean isPicture(String name) {
        return PICTURES.contains(ending(name));
    }

    /** As some phones make them, and few programs can read. */
    static boolean isPhonePicture(String name) {
        return PHONE_PICTURES.contains(ending(name));
    }

    static boolean isProgram(String name) {
        return PROGRAMS.contains(ending(name));
    }

    static String mediaType(String name) {
        return TYPES.getOrDefault(ending(name), UNKNOWN);
    }

    private static String ending(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
