package com.targetroadmap.defaults.token;

import static com.targetroadmap.defaults.testing.TestKeys.GATEWAY;
import static com.targetroadmap.defaults.testing.TestKeys.REQUEST_SERVICE;
import static com.targetroadmap.defaults.testing.TestKeys.ROADMAP_SERVICE;
import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import com.targetroadmap.defaults.person.Caller;
import com.targetroadmap.defaults.testing.Persona;
import com.targetroadmap.defaults.testing.TestKeys;
import com.targetroadmap.defaults.testing.TestTokens;
import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TokenDoorTest {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static EmbeddedServer service;

    @BeforeAll
    static void start() {
        Map<String, Object> properties = new HashMap<>(TestKeys.properties(ROADMAP_SERVICE));
        properties.put("spec.name", "tokens");
        properties.put("tokens.accepts", GATEWAY + "," + REQUEST_SERVICE);
        properties.put("micronaut.security.reject-not-found", false);
        service = ApplicationContext.run(EmbeddedServer.class, properties);
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void theGatewaysTokenOfAPersonOpensWhatTheRoleMaySee() throws Exception {
        var answer = get("/doors/pm", Persona.PM.token(ROADMAP_SERVICE));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("Paula Product, pm of test [PM]");
    }

    @Test
    void theTokenThatTheGatewayMintsIsTheOneThatAServiceBelieves() throws Exception {
        try (var gateway = ApplicationContext.run(Map.of(
                "tokens.process", GATEWAY, "tokens.keys", TestKeys.directory().toString()))) {
            var tokens = gateway.getBean(Tokens.class);

            assertThat(get("/doors/pm", tokens.forPerson(Persona.PM.caller(), ROADMAP_SERVICE))
                            .statusCode())
                    .isEqualTo(200);
            assertThat(get("/doors/feed", tokens.forThisProcess(ROADMAP_SERVICE))
                            .statusCode())
                    .isEqualTo(200);
            assertThat(get("/doors/gateway", tokens.forTheGateway(ROADMAP_SERVICE))
                            .statusCode())
                    .isEqualTo(200);
            assertThat(get("/doors/mail", tokens.forPerson(Persona.PM.caller(), ROADMAP_SERVICE))
                            .body())
                    .isEqualTo("pm@test.example");
        }
    }

    @ParameterizedTest(name = "{0} at {1}: {2}")
    @MethodSource("rightTokens")
    void eachTokenOpensItsOwnDoorsOnly(String whose, String path, int status, String token) throws Exception {
        var answer = get(path, token);

        assertThat(answer.statusCode()).isEqualTo(status);
        if (status == 403) {
            assertProblem(answer, "not-allowed");
        }
    }

    static Stream<Arguments> rightTokens() {
        String pm = Persona.PM.token(ROADMAP_SERVICE);
        String sales = Persona.SALES.token(ROADMAP_SERVICE);
        String lead = Persona.LEAD.token(ROADMAP_SERVICE);
        String service = TestTokens.forProcess(REQUEST_SERVICE, ROADMAP_SERVICE);
        String gateway = TestTokens.forProcess(GATEWAY, ROADMAP_SERVICE);
        String carrier = TestTokens.forTheGateway(ROADMAP_SERVICE, Instant.now());
        return Stream.of(
                Arguments.of("a PM", "/doors/sales", 200, pm),
                Arguments.of("a PM", "/doors/feed", 403, pm),
                Arguments.of("a salesperson", "/doors/sales", 200, sales),
                Arguments.of("a salesperson", "/doors/pm", 403, sales),
                Arguments.of("a sales lead", "/doors/pm", 403, lead),
                Arguments.of("a service", "/doors/feed", 200, service),
                Arguments.of("a service", "/doors/pm", 403, service),
                Arguments.of("a service", "/doors/sales", 403, service),
                Arguments.of("the gateway itself", "/doors/feed", 200, gateway),
                Arguments.of("the gateway itself", "/doors/pm", 403, gateway),
                Arguments.of("the gateway as a reader of feeds", "/doors/gateway", 403, gateway),
                Arguments.of("the gateway that carries", "/doors/gateway", 200, carrier),
                Arguments.of("the gateway that carries", "/doors/feed", 403, carrier),
                Arguments.of("the gateway that carries", "/doors/pm", 403, carrier),
                Arguments.of("a service", "/doors/gateway", 403, service),
                Arguments.of("a PM", "/doors/gateway", 403, pm),
                Arguments.of("a PM", "/doors/forgotten", 403, pm),
                Arguments.of("a service", "/doors/forgotten", 403, service),
                Arguments.of("a PM", "/nowhere", 404, pm));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("forgeries")
    void aTokenThatIsNotInOrderIsNone(String what, String token) throws Exception {
        for (String door : List.of("/doors/pm", "/doors/sales", "/doors/feed", "/doors/gateway", "/doors/forgotten")) {
            var answer = get(door, token);

            assertThat(answer.statusCode()).as(door).isEqualTo(401);
            assertProblem(answer, "not-signed-in");
        }
    }

    static Stream<Arguments> forgeries() throws JOSEException {
        var stranger = new ECKeyGenerator(Curve.P_256).keyID(GATEWAY).generate();
        var gateway = key(GATEWAY);
        var service = key(REQUEST_SERVICE);
        var none = new PlainJWT(person().build()).serialize();
        var hmac = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.HS256).keyID(GATEWAY).build(), person().build());
        hmac.sign(new MACSigner(gateway.toPublicJWK().toJSONString()));
        var noKid = new SignedJWT(new JWSHeader(JWSAlgorithm.ES256), person().build());
        noKid.sign(new ECDSASigner(gateway));
        String right = signed(gateway, GATEWAY, person());
        String[] parts = right.split("\\.", -1);
        return Stream.of(
                Arguments.of("no token", ""),
                Arguments.of("garbage", "abc"),
                Arguments.of("garbage in three parts", "a.b.c"),
                Arguments.of("unsigned", none),
                Arguments.of("signature cut off", parts[0] + "." + parts[1] + "."),
                Arguments.of("claims of another token", parts[0] + "." + none.split("\\.", -1)[1] + "x." + parts[2]),
                Arguments.of("HMAC with the public key", hmac.serialize()),
                Arguments.of("a stranger's key under the gateway's name", signed(stranger, GATEWAY, person())),
                Arguments.of("no key id", noKid.serialize()),
                Arguments.of("an unknown key id", signed(gateway, "nobody", person())),
                Arguments.of("a process that is not accepted", TestTokens.forProcess(ROADMAP_SERVICE, ROADMAP_SERVICE)),
                Arguments.of(
                        "another issuer than the key's", signed(service, REQUEST_SERVICE, person().issuer(GATEWAY))),
                Arguments.of("no issuer", signed(gateway, GATEWAY, person().issuer(null))),
                Arguments.of("another audience", Persona.PM.token(REQUEST_SERVICE)),
                Arguments.of("no audience", signed(gateway, GATEWAY, person().audience((String) null))),
                Arguments.of("expired", at(-61, -1)),
                Arguments.of("good for too long", at(0, 61)),
                Arguments.of("from the future", at(20, 60)),
                Arguments.of("ends before it begins, in the future", at(30, 10)),
                Arguments.of("no end", signed(gateway, GATEWAY, person().expirationTime(null))),
                Arguments.of("no beginning", signed(gateway, GATEWAY, person().issueTime(null))),
                Arguments.of("a service that calls itself a PM", role(service, REQUEST_SERVICE, "PM")),
                Arguments.of("a service in a person's name", signed(service, REQUEST_SERVICE, person(REQUEST_SERVICE))),
                Arguments.of("the gateway without a person as PM", role(gateway, GATEWAY, "PM")),
                Arguments.of("a person as a service", withRoles("SERVICE")),
                Arguments.of("a person who is a service, too", withRoles("PM", "SERVICE")),
                Arguments.of("a service that calls itself the gateway", role(service, REQUEST_SERVICE, "GATEWAY")),
                Arguments.of("the gateway with two roles", role(gateway, GATEWAY, "SERVICE", "GATEWAY")),
                Arguments.of("a person as the gateway", withRoles("GATEWAY")),
                Arguments.of("a process with two roles", role(service, REQUEST_SERVICE, "SERVICE", "PM")),
                Arguments.of("a role that isn't there", withRoles("ADMIN")),
                Arguments.of("no roles", withRoles()),
                Arguments.of("roles missing", signed(gateway, GATEWAY, person().claim("roles", null))),
                Arguments.of(
                        "a role that is none",
                        signed(gateway, GATEWAY, person().claim("roles", Arrays.asList("PM", null)))),
                Arguments.of("roles that are no list", signed(gateway, GATEWAY, person().claim("roles", "PM"))),
                Arguments.of("no subject", signed(gateway, GATEWAY, person().subject(null))),
                Arguments.of("no identity provider", signed(gateway, GATEWAY, person().claim("idp", null))),
                Arguments.of("no name", signed(gateway, GATEWAY, person().claim("name", null))),
                Arguments.of("a name that is a number", signed(gateway, GATEWAY, person().claim("name", 7))),
                Arguments.of("a mail that is a number", signed(gateway, GATEWAY, person().claim("email", 7))));
    }

    @Test
    void aTokenInACookieOrABasicPasswordOpensNothing() throws Exception {
        String token = Persona.PM.token(ROADMAP_SERVICE);

        assertThat(send("/doors/pm", r -> r.header("Cookie", "JWT=" + token)).statusCode())
                .isEqualTo(401);
        assertThat(send("/doors/pm", r -> r.header("Authorization", "Basic cG06ZGVtbw=="))
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void aClockFiveSecondsAheadIsForgiven() throws Exception {
        assertThat(get("/doors/pm", at(4, 60)).statusCode()).isEqualTo(200);
    }

    private static String at(int issuedIn, int expiresIn) {
        Instant now = Instant.now();
        return signed(
                key(GATEWAY),
                GATEWAY,
                person().issueTime(Date.from(now.plusSeconds(issuedIn)))
                        .expirationTime(Date.from(now.plusSeconds(expiresIn))));
    }

    private static String withRoles(String... roles) {
        return signed(key(GATEWAY), GATEWAY, person().claim("roles", List.of(roles)));
    }

    private static String role(ECKey key, String process, String... roles) {
        var claims = person(process).subject(null).claim("idp", null).claim("name", null);
        return signed(key, process, claims.claim("roles", List.of(roles)));
    }

    private static JWTClaimsSet.Builder person() {
        return person(GATEWAY);
    }

    private static JWTClaimsSet.Builder person(String issuer) {
        var caller = new Caller("test", "pm", "Paula Product", Set.of("PM"));
        Instant now = Instant.now();
        return new JWTClaimsSet.Builder()
                .issuer(issuer)
                .audience(ROADMAP_SERVICE)
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plusSeconds(60)))
                .subject(caller.subject())
                .claim("idp", caller.issuer())
                .claim("name", caller.name())
                .claim("roles", List.copyOf(caller.roles()));
    }

    private static String signed(ECKey key, String kid, JWTClaimsSet.Builder claims) {
        try {
            var token = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.ES256).keyID(kid).build(), claims.build());
            token.sign(new ECDSASigner(key));
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static ECKey key(String process) {
        return KeyFile.read(TestKeys.directory().resolve(process + ".private.jwk"));
    }

    private static void assertProblem(HttpResponse<String> answer, String type) {
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.body()).contains("\"type\":\"urn:target-roadmap:" + type + "\"");
    }

    private static HttpResponse<String> get(String path, String token) throws IOException, InterruptedException {
        return send(path, r -> token.isEmpty() ? r : r.header("Authorization", "Bearer " + token));
    }

    private static HttpResponse<String> send(String path, UnaryOperator<HttpRequest.Builder> with)
            throws IOException, InterruptedException {
        var request = with.apply(HttpRequest.newBuilder(service.getURI().resolve(URI.create(path))));
        return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
}
