package com.targetroadmap.gateway.page;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.MediaType;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Properties;

/** The few files that pages load, each under an address that changes with its content. */
@Singleton
final class Assets {

    private static final MediaType CSS = MediaType.of("text/css;charset=utf-8");
    private static final MediaType SCRIPT = MediaType.of("text/javascript;charset=utf-8");
    private static final MediaType SVG = MediaType.of("image/svg+xml");
    private static final int MARK_LENGTH = 12;

    private final Map<String, Asset> assets = new HashMap<>();

    Assets() {
        add("page.css", CSS, "assets/page.css");
        add("page.js", SCRIPT, "assets/page.js");
        add("icon.svg", SVG, "assets/icon.svg");
        add("htmx.js", SCRIPT, webJar("htmx.org") + "/dist/htmx.min.js");
        add("sse.js", SCRIPT, webJar("htmx-ext-sse") + "/sse.js");
    }

    @Nullable
    Asset find(String name) {
        return assets.get(name);
    }

    String address(String name) {
        return "/assets/%s?%s".formatted(name, assets.get(name).mark());
    }

    private void add(String name, MediaType type, String resource) {
        byte[] content = read(resource);
        assets.put(name, new Asset(type, new String(content, StandardCharsets.UTF_8), mark(content)));
    }

    private static String webJar(String name) {
        try (InputStream file = open("META-INF/maven/org.webjars.npm/%s/pom.properties".formatted(name))) {
            var properties = new Properties();
            properties.load(file);
            return "META-INF/resources/webjars/%s/%s".formatted(name, properties.getProperty("version"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] read(String resource) {
        try (InputStream file = open(resource)) {
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream open(String resource) {
        InputStream file = Assets.class.getClassLoader().getResourceAsStream(resource);
        if (file == null) {
            throw new IllegalStateException(resource + " is missing from the class path.");
        }
        return file;
    }

    private static String mark(byte[] content) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(content);
            return HexFormat.of().formatHex(hash).substring(0, MARK_LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** One file with the mark of its content. */
    record Asset(MediaType type, String content, String mark) {}
}
