package countyplan.launcher;

/// The program's entry point.
public final class Main {
    private Main() {}

    /// Prints the program's name and version.
    public static void main(String[] arguments) {
        var version = Main.class.getModule().getDescriptor().rawVersion().orElse("unknown version");
        System.out.println("Countyplan " + version);
    }
}
