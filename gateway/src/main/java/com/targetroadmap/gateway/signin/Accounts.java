package com.targetroadmap.gateway.signin;

import com.targetroadmap.defaults.person.Caller;
import java.util.List;
import java.util.Optional;

/** Who can sign in with a name and a password. Where there is no such bean, nobody can. */
interface Accounts {

    Optional<Caller> find(String name, String password);

    /** For the sign-in page to show; empty where the names are nobody's business. */
    List<String> names();
}
