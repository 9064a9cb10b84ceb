package countyplan.core.register;

import countyplan.core.About;
import countyplan.core.Changing;
import countyplan.core.Migration;
import countyplan.core.Operation;
import countyplan.core.Ref;
import countyplan.core.ServiceModule;
import java.util.List;
import java.util.Set;

/// A service module of houses, each of which belongs to several, with the rooms beneath it.
public final class Houses implements ServiceModule {
    /// What is held of a house.
    public record House(
            @About(value = "the house's id", example = "oak-house") Schemes.Id house,
            @About(value = "what it is called", example = "Oak House") String title,
            @About(value = "who runs it", example = "anchor") List<String> owners) {
    }

    /// What is held of a room.
    public record Room(
            @About(value = "the house's id", example = "oak-house") Schemes.Id house,
            @About(value = "the room's number", example = "1") int room,
            @About(value = "what it is called", example = "Hall") String title) {
    }

    @About("gives a house to one, to another and to both, all within one change")
    public record Pass(
            @About(value = "the house's id", example = "oak-house") Schemes.Id house,
            @About(value = "to whom first", example = "anchor") String first,
            @About(value = "to whom then", example = "radis") String then) {
    }

    static final Register<House, Schemes.Kept> HOUSES = Register
            .of("houses", "house", "houses", House.class, Schemes.Kept.class).belongingToAll(House::owners);

    static final Register<Room, Schemes.Kept> ROOMS = Register
            .of("houses", "room", "rooms", Room.class, Schemes.Kept.class).beneath(HOUSES);

    public Houses() {
    }

    @Override
    public String id() {
        return "houses";
    }

    @Override
    public String title() {
        return "Houses";
    }

    @Override
    public String about() {
        return "Houses with their rooms";
    }

    @Override
    public List<Register<?, ?>> registers() {
        return List.of(HOUSES, ROOMS);
    }

    @Override
    public List<Operation<?, ?>> operations() {
        return List.of(Operation.change("pass", "POST {house}/pass", Pass.class, Pass.class, Houses::pass).limited());
    }

    private static Pass pass(Pass pass, Changing changing) {
        var ref = Ref.to("houses", pass.house());
        changing.belongs(ref, pass.first());
        changing.belongs(ref, Set.of(pass.first(), pass.then()));
        changing.belongs(ref, pass.then());
        changing.log(ref, new Pass(pass.house(), "", ""), pass);
        return pass;
    }

    @Override
    public List<Migration> migrations() {
        var dated = "on_day date not null, change_no bigint not null, void_no bigint, ";
        return List.of(Migration.of(1, "houses",
                "create table if not exists houses_houses (house varchar(60) not null, title varchar(1000) not null,"
                        + " owners varchar(4000), " + dated + "primary key (house, on_day, change_no))",
                "create table if not exists houses_rooms (house varchar(60) not null, room integer not null,"
                        + " title varchar(1000) not null, " + dated + "primary key (house, room, on_day, change_no))"));
    }
}
