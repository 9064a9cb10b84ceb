package countyplan.core;

import java.util.List;
import java.util.regex.Pattern;

/**
 * The address of a record: its path under {@code /api}, such as {@code strategy/carers-2022-25/priorities/7}.
 *
 * @param path segments of letters, digits, dots, hyphens and underscores, parted by slashes
 */
public record Ref(String path) implements Comparable<Ref> {
    private static final Pattern PATH = Pattern.compile("[A-Za-z0-9._-]+(/[A-Za-z0-9._-]+)*");

    public Ref {
        if (path.length() > 400 || !PATH.matcher(path).matches()) {
            throw new IllegalArgumentException("the address of a record such as strategy/carers-2022-25/priorities/7");
        }
    }

    /** Reads an address as written. */
    public static Ref of(String path) {
        return new Ref(path);
    }

    /** The address made of these segments: {@code Ref.to("action-plans", plan, "actions", code)}. */
    public static Ref to(Object... segments) {
        return new Ref(String.join("/", java.util.Arrays.stream(segments).map(Object::toString).toList()));
    }

    /** The id of the module that holds the record. */
    public String module() {
        return segments().getFirst();
    }

    /** The path, part by part. */
    public List<String> segments() {
        return List.of(path.split("/"));
    }

    /** Whether this record is that one or lies beneath it. */
    public boolean isWithin(Ref other) {
        return path.equals(other.path) || path.startsWith(other.path + "/");
    }

    @Override
    public int compareTo(Ref other) {
        return path.compareTo(other.path);
    }

    @Override
    public String toString() {
        return path;
    }
}
