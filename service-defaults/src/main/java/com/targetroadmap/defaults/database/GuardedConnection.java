package com.targetroadmap.defaults.database;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.Set;
import java.util.regex.Pattern;

/** Refuses every statement that may write while the write lock is not held. */
final class GuardedConnection implements InvocationHandler {

    private static final Set<String> MAKE_STATEMENTS = Set.of("prepareStatement", "prepareCall", "createStatement");

    private static final Pattern ONLY_READS =
            Pattern.compile("\\s*\\(*\\s*(select|values|with|explain)\\b.*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private static final Pattern LOCKS_ROWS =
            Pattern.compile(".*\\bfor\\s+update\\b.*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private final Connection target;
    private final WriteLock lock;

    private GuardedConnection(Connection target, WriteLock lock) {
        this.target = target;
        this.lock = lock;
    }

    static Connection of(Connection target, WriteLock lock) {
        return (Connection) Proxy.newProxyInstance(
                GuardedConnection.class.getClassLoader(),
                new Class<?>[] {Connection.class},
                new GuardedConnection(target, lock));
    }

    @Override
    public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
        if (method.getName().equals("equals")) {
            return proxy == arguments[0];
        }
        if (MAKE_STATEMENTS.contains(method.getName()) && !lock.isHeld()) {
            refuseToWrite(method, arguments);
        }
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private static void refuseToWrite(Method method, Object[] arguments) {
        var sql = method.getParameterCount() > 0 && arguments[0] instanceof String text ? text : "a statement";
        if (!ONLY_READS.matcher(sql).matches() || LOCKS_ROWS.matcher(sql).matches()) {
            throw new IllegalStateException("Only a writing transaction may run this: " + sql);
        }
    }
}
