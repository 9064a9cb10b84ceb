import java.nio.file.Path;

final class Training {
    static void train(Path lessons, Path tree) {}
}
