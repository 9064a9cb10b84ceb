/// The command line front end: every operation of the catalogue as a command, interactive or one-shot.
@SuppressWarnings("module") // the launcher is compiled after this module
module countyplan.shell {
    requires static org.jspecify;
    requires transitive countyplan.core;
    requires java.net.http;
    requires org.jline.reader;
    requires org.jline.terminal;
    requires org.jline.builtins;

    exports countyplan.shell to
            countyplan.launcher;
}
