package id.dampingi.report;

/** One signature: what the person does to the report, the person's position, name and number. */
public record SignaturePlace(String act, String position, String name, String number) {}
