package com.targetroadmap.gateway.testing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.micronaut.core.type.Argument;
import io.micronaut.serde.ObjectMapper;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;

/** Slack, as far as its documentation goes: knows some people, and refuses messages beyond the documented limits. */
public final class SlackStandIn implements AutoCloseable {

    private static final Pattern UUID = Pattern.compile("[0-9a-f-]{36}");

    /** What begins with {@code <} is a link to a page; a mention never is. */
    private static final Pattern UNESCAPED = Pattern.compile("<(?!https?://[^<>|]+\\|[^<>]+>)");

    private final ObjectMapper json =
            TestGateway.server().getApplicationContext().getBean(ObjectMapper.class);
    private final HttpServer server;
    private final String token;
    private final List<Map<String, Object>> posted = new CopyOnWriteArrayList<>();
    private final List<Map<String, Object>> opened = new CopyOnWriteArrayList<>();
    private final Map<String, String> users = new ConcurrentHashMap<>();
    private final List<String> complaints = new CopyOnWriteArrayList<>();
    private volatile String retryAfter = "";
    private volatile String error = "";
    private volatile int refusal = 400;
    private volatile long delayMillis;

    public SlackStandIn(String token) throws IOException {
        this.token = token;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newCachedThreadPool());
        server.createContext("/api/users.lookupByEmail", this::lookup);
        server.createContext("/api/chat.postMessage", this::post);
        server.createContext("/api/users.info", this::info);
        server.createContext("/api/auth.test", exchange -> {
            body(exchange);
            answer(exchange, "{\"ok\":true,\"team_id\":\"T1\"}");
        });
        server.createContext("/api/views.open", this::open);
        server.createContext("/services/T1/B1/secret", this::hook);
        server.start();
    }

    public String api() {
        return "http://127.0.0.1:%d/api".formatted(server.getAddress().getPort());
    }

    /** The incoming webhook of a channel. */
    public String webhook() {
        return "http://127.0.0.1:%d/services/T1/B1/secret"
                .formatted(server.getAddress().getPort());
    }

    public List<Map<String, Object>> posted() {
        return posted;
    }

    /** The modals that were opened. */
    public List<Map<String, Object>> opened() {
        return opened;
    }

    /** @param json what users.info says */
    public void know(String user, String json) {
        users.put(user, json);
    }

    /** Why messages were refused. */
    public List<String> complaints() {
        return complaints;
    }

    /** @param seconds empty: nobody has to wait */
    public void busy(String seconds) {
        retryAfter = seconds;
    }

    /** @param code of Slack; empty: messages are taken */
    public void refuse(String code) {
        error = code;
    }

    /** With another status than 400: what an incoming webhook answers. */
    public void refuse(int status, String code) {
        refusal = status;
        error = code;
    }

    public void slow(long millis) {
        delayMillis = millis;
    }

    private void lookup(HttpExchange exchange) throws IOException {
        String form = body(exchange);
        String mail = URLDecoder.decode(form.replaceFirst("^email=", ""), StandardCharsets.UTF_8);
        if (isAnswered(exchange)) {
            return;
        }
        answer(
                exchange,
                mail.equals("nora@company.example")
                        ? "{\"ok\":true,\"user\":{\"id\":\"U017\",\"name\":\"nora\"}}"
                        : "{\"ok\":false,\"error\":\"users_not_found\"}");
    }

    /** Knows whoever was made known, by the name of the case. */
    private void info(HttpExchange exchange) throws IOException {
        String user = body(exchange).replaceFirst("^user=", "");
        if (!isAnswered(exchange)) {
            answer(exchange, users.getOrDefault(user, "{\"ok\":false,\"error\":\"user_not_found\"}"));
        }
    }

    private void open(HttpExchange exchange) throws IOException {
        Map<String, Object> call = json.readValue(body(exchange), Argument.mapOf(String.class, Object.class));
        if (!isAnswered(exchange)) {
            checkView((Map<?, ?>) call.get("view"));
            opened.add(call);
            answer(exchange, "{\"ok\":true}");
        }
    }

    /** A view's title has at most 24 characters, as its buttons have; an input's label and hint 2,000. */
    private void checkView(Map<?, ?> view) {
        text(view.get("title"), "plain_text", 24);
        text(view.get("close"), "plain_text", 24);
        complain(String.valueOf(view.get("private_metadata")).length() > 3_000, "private_metadata");
        ((List<?>) view.get("blocks")).forEach(block -> checkBlock((Map<?, ?>) block));
    }

    private void post(HttpExchange exchange) throws IOException {
        Map<String, Object> message = json.readValue(body(exchange), Argument.mapOf(String.class, Object.class));
        if (isAnswered(exchange)) {
            return;
        }
        int before = complaints.size();
        check(message);
        if (complaints.size() > before || !error.isEmpty()) {
            answer(exchange, "{\"ok\":false,\"error\":\"%s\"}".formatted(error.isEmpty() ? "invalid_blocks" : error));
            return;
        }
        posted.add(message);
        answer(exchange, "{\"ok\":true,\"channel\":\"D017\",\"ts\":\"1700000000.000100\"}");
    }

    private boolean isAnswered(HttpExchange exchange) throws IOException {
        LockSupport.parkNanos(delayMillis * 1_000_000);
        if (!("Bearer " + token).equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
            answer(exchange, "{\"ok\":false,\"error\":\"invalid_auth\"}");
            return true;
        }
        return isBusy(exchange);
    }

    private boolean isBusy(HttpExchange exchange) throws IOException {
        if (!retryAfter.isEmpty()) {
            exchange.getResponseHeaders().set("Retry-After", retryAfter);
            exchange.sendResponseHeaders(429, -1);
            exchange.close();
            return true;
        }
        return false;
    }

    /** Whoever knows the address writes to its channel: nobody says who they are, and what is answered is a word. */
    private void hook(HttpExchange exchange) throws IOException {
        Map<String, Object> message = json.readValue(body(exchange), Argument.mapOf(String.class, Object.class));
        LockSupport.parkNanos(delayMillis * 1_000_000);
        if (isBusy(exchange)) {
            return;
        }
        int before = complaints.size();
        complain(exchange.getRequestHeaders().containsKey("Authorization"), "a token");
        complain(message.containsKey("channel") || message.containsKey("client_msg_id"), "not of webhooks");
        checkText(message);
        if (!error.isEmpty() || complaints.size() > before) {
            answer(exchange, error.isEmpty() ? 400 : refusal, "text/html", error.isEmpty() ? "invalid_payload" : error);
        } else {
            posted.add(message);
            answer(exchange, 200, "text/html", "ok");
        }
    }

    private void check(Map<String, Object> message) {
        checkText(message);
        complain(!UUID.matcher(String.valueOf(message.get("client_msg_id"))).matches(), "client_msg_id is no UUID");
        complain(!String.valueOf(message.get("channel")).matches("[UC]\\w+"), "channel");
    }

    private void checkText(Map<String, Object> message) {
        limit("text", message.get("text"), 40_000);
        complain(!"none".equals(message.get("parse")), "links are made of its text");
        List<?> blocks = (List<?>) message.get("blocks");
        complain(blocks.size() > 50, blocks.size() + " blocks");
        blocks.forEach(block -> checkBlock((Map<?, ?>) block));
    }

    private void checkBlock(Map<?, ?> block) {
        switch (String.valueOf(block.get("type"))) {
            case "header" -> text(block.get("text"), "plain_text", 150);
            case "section" -> text(block.get("text"), "mrkdwn", 3_000);
            case "context" -> {
                List<?> elements = (List<?>) block.get("elements");
                complain(elements.isEmpty() || elements.size() > 10, "elements of a context");
                elements.forEach(element -> text(element, "mrkdwn", 3_000));
            }
            case "input" -> {
                text(block.get("label"), "plain_text", 2_000);
                text(block.get("hint"), "plain_text", 2_000);
            }
            default -> complain(true, "unknown block " + block.get("type"));
        }
    }

    private void text(Object object, String type, int longest) {
        Map<?, ?> text = (Map<?, ?>) object;
        complain(!type.equals(text.get("type")), "type of a text");
        complain(
                type.equals("mrkdwn") && !Boolean.TRUE.equals(text.get("verbatim")),
                "links and mentions are made of it");
        limit(type, text.get("text"), longest);
    }

    private void limit(String what, Object text, int longest) {
        String words = String.valueOf(text);
        complain(words.isBlank() || words.length() > longest, what + " has " + words.length() + " characters");
        complain(UNESCAPED.matcher(words).find(), what + " has a mention: " + words);
    }

    private void complain(boolean isWrong, String what) {
        if (isWrong) {
            complaints.add(what);
        }
    }

    private static String body(HttpExchange exchange) throws IOException {
        return new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    }

    private static void answer(HttpExchange exchange, String text) throws IOException {
        answer(exchange, 200, "application/json; charset=utf-8", text);
    }

    private static void answer(HttpExchange exchange, int status, String type, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
