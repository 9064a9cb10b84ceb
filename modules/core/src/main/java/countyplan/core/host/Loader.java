package countyplan.core.host;

import java.util.function.Supplier;

/**
 * The loader of a plug-in's classes, as the one that the thread at work looks for services with: libraries that ask for
 * services without naming a layer then find those in the plug-in's own folder.
 */
record Loader(ClassLoader loader) {
    static Loader of(Object fromThere) {
        return new Loader(fromThere.getClass().getClassLoader());
    }

    <T> T within(Supplier<T> work) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(loader);
        try {
            return work.get();
        } finally {
            thread.setContextClassLoader(before);
        }
    }
}
