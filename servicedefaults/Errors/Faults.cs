using System.Net;
using System.Net.Sockets;
using Npgsql;

namespace Sozialplanung.ServiceDefaults.Errors;

/// <summary>Tells faults that pass (a server that restarts, a line that broke) from those that would come again.</summary>
public static class Faults
{
    /// <summary>Whether the same work may well succeed a little later.</summary>
    public static bool ArePassing(Exception fault)
    {
        ArgumentNullException.ThrowIfNull(fault);
        return fault is IOException or SocketException or TimeoutException or NpgsqlException { IsTransient: true }
            || fault is HttpRequestException { StatusCode: null or >= HttpStatusCode.InternalServerError }
            || (fault is PostgresException { SqlState: var state } && IsServerAway(state))
            || (fault.InnerException is { } inner && ArePassing(inner));
    }

    // Class 57P: the server stops, crashed or starts; class 08: the connection is gone.
    private static bool IsServerAway(string state) =>
        state.StartsWith("57P", StringComparison.Ordinal) || state.StartsWith("08", StringComparison.Ordinal);
}
