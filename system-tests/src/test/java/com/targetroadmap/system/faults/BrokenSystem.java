package com.targetroadmap.system.faults;

import com.targetroadmap.defaults.testing.TcpProxy;
import com.targetroadmap.system.Address;
import com.targetroadmap.system.Databases;
import com.targetroadmap.system.RunningSystem;
import java.util.EnumMap;
import java.util.Map;

/** A system on PostgreSQL each of whose links can be broken. */
final class BrokenSystem implements AutoCloseable {

    /** Without prepared statements a commit goes over the wire as that word, which {@link Fault} listens for. */
    private static final String COMMITS_IN_WORDS = "-Ddatasources.default.data-source-properties.prepareThreshold=0";

    private final Map<Link, TcpProxy> links = new EnumMap<>(Link.class);
    private final RunningSystem system;

    BrokenSystem() {
        system = RunningSystem.on(Databases.postgresql())
                .withoutStory()
                .with("JAVA_TOOL_OPTIONS", COMMITS_IN_WORDS)
                .through(this::proxied)
                .start();
    }

    RunningSystem whole() {
        return system;
    }

    void breakLink(Cell cell) {
        cell.fault().befall(links.get(cell.link()));
    }

    void heal() {
        links.values().forEach(TcpProxy::heal);
    }

    @Override
    public void close() {
        system.close();
        links.values().forEach(TcpProxy::close);
    }

    private Address proxied(String from, String to, Address direct) {
        var proxy = links.computeIfAbsent(Link.between(from, to), link -> TcpProxy.before("tcp://" + direct));
        return Address.local(proxy.port());
    }
}
