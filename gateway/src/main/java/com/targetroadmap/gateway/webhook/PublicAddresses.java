package com.targetroadmap.gateway.webhook;

import io.micronaut.context.annotation.Value;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.stream.Stream;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;

/**
 * Which addresses a webhook may lead to. Whoever adds one could otherwise have the gateway knock at doors that are open to
 * this network alone. A name is resolved here and nowhere else, so that what was looked at is what is connected to: a name
 * that leads elsewhere a moment later (DNS rebinding) changes nothing.
 */
@Singleton
class PublicAddresses implements DnsResolver {

    private final DnsResolver names;
    private final boolean all;

    @Inject
    PublicAddresses(@Value("${gateway.webhooks.allow-private:false}") boolean all) {
        this(SystemDefaultDnsResolver.INSTANCE, all);
    }

    PublicAddresses(DnsResolver names, boolean all) {
        this.names = names;
        this.all = all;
    }

    /** @throws NotPublic where one of a name's addresses isn't: a name that leads to both is up to something */
    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        InetAddress[] found = names.resolve(host);
        if (found == null || found.length == 0) {
            throw new UnknownHostException(host);
        }
        if (!all && !Stream.of(found).allMatch(PublicAddresses::isPublic)) {
            throw new NotPublic(host);
        }
        return found;
    }

    @Override
    public String resolveCanonicalHostname(String host) {
        return host;
    }

    static boolean isPublic(InetAddress address) {
        boolean special = address.isLoopbackAddress()
                || address.isAnyLocalAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress();
        return !special && (address instanceof Inet4Address ? isPublic4(address.getAddress()) : isPublic6(address));
    }

    /** The special ranges of RFC 6890 that Java doesn't know by name. */
    private static boolean isPublic4(byte[] bytes) {
        int a = bytes[0] & 0xff;
        int b = bytes[1] & 0xff;
        int c = bytes[2] & 0xff;
        boolean shared = a == 100 && b >= 64 && b < 128;
        boolean protocols = a == 192 && b == 0 && (c == 0 || c == 2);
        boolean measured = a == 198 && (b == 18 || b == 19 || (b == 51 && c == 100));
        boolean documented = a == 203 && b == 0 && c == 113;
        boolean relayed = a == 192 && b == 88 && c == 99;
        return a != 0 && a < 240 && !shared && !protocols && !measured && !documented && !relayed && !isOfCloud(bytes);
    }

    /** 168.63.129.16 is public by its number alone: on machines in Azure the one they run on answers there, and nobody else. */
    private static boolean isOfCloud(byte[] bytes) {
        return Arrays.equals(bytes, new byte[] {(byte) 168, 63, (byte) 129, 16});
    }

    /** Global unicast only, and of that neither documentation nor what leads back to an IPv4 address. */
    private static boolean isPublic6(InetAddress address) {
        byte[] bytes = ((Inet6Address) address).getAddress();
        int first = (bytes[0] & 0xff) << 8 | (bytes[1] & 0xff);
        int second = (bytes[2] & 0xff) << 8 | (bytes[3] & 0xff);
        boolean global = (first & 0xe000) == 0x2000;
        boolean protocols = first == 0x2001 && second < 0x200;
        boolean documented = (first == 0x2001 && second == 0xdb8) || (first == 0x3fff && second < 0x1000);
        return global && first != 0x2002 && !protocols && !documented;
    }

    /** Nobody is connected to. */
    static final class NotPublic extends UnknownHostException {

        private static final long serialVersionUID = 1L;

        NotPublic(String host) {
            super(host + " leads into a private network, which this installation doesn't allow");
        }
    }
}
