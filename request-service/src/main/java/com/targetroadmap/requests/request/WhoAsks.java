package com.targetroadmap.requests.request;

import com.targetroadmap.defaults.person.Caller;
import com.targetroadmap.defaults.person.Roles;
import com.targetroadmap.requests.customer.WhoKnows;
import jakarta.inject.Singleton;
import java.util.UUID;

/** Whoever asks for a customer knows it, and keeps right what it is known by; a lead does so for anyone. */
@Singleton
final class WhoAsks implements WhoKnows {

    private final RequestLists lists;

    WhoAsks(RequestLists lists) {
        this.lists = lists;
    }

    @Override
    public boolean knows(Caller caller, UUID customer) {
        return Access.seesAll(caller) || asks(caller, customer);
    }

    boolean mayChange(Caller caller, UUID customer) {
        return caller.is(Roles.SALES_LEAD) || asks(caller, customer);
    }

    private boolean asks(Caller caller, UUID customer) {
        return lists.asked(customer, caller.id()) > 0;
    }
}
