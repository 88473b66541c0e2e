using System.Net;
using System.Net.Sockets;
using Npgsql;
using Sozialplanung.ServiceDefaults.Disk;

namespace Sozialplanung.ServiceDefaults.Errors;

/// <summary>Tells faults that pass (a server that restarts, a line that broke) from those that would come again.</summary>
public static class Faults
{
    // What the kernel says (ENOSPC, EDQUOT); the runtime passes it on as it is.
    private const int NoSpaceLeft = 28;
    private const int QuotaExceeded = 122;

    /// <summary>Whether the same work may well succeed a little later.</summary>
    public static bool ArePassing(Exception fault)
    {
        ArgumentNullException.ThrowIfNull(fault);
        return fault
                is NoRoomException
                    or IOException
                    or SocketException
                    or TimeoutException
                    or NpgsqlException { IsTransient: true }
            || fault is HttpRequestException { StatusCode: null or >= HttpStatusCode.InternalServerError }
            || (fault is PostgresException { SqlState: var state } && IsServerAway(state))
            || (fault.InnerException is { } inner && ArePassing(inner));
    }

    /// <summary>Whether something was not written because the disk is full: PostgreSQL's, or that of the delivered files.</summary>
    public static bool AreOfFullDisk(Exception fault)
    {
        ArgumentNullException.ThrowIfNull(fault);
        return fault
                is NoRoomException
                    or PostgresException { SqlState: PostgresErrorCodes.DiskFull }
                    or IOException { HResult: NoSpaceLeft or QuotaExceeded }
            || (fault.InnerException is { } inner && AreOfFullDisk(inner));
    }

    /// <summary>Whether no connection to the database was to be had: all of the server's, or all of ours, are in use.</summary>
    public static bool AreOfTooManyConnections(Exception fault)
    {
        ArgumentNullException.ThrowIfNull(fault);
        return fault is PostgresException { SqlState: PostgresErrorCodes.TooManyConnections }
            || (
                fault is NpgsqlException { InnerException: TimeoutException }
                && fault.Message.Contains("pool has been exhausted", StringComparison.Ordinal)
            )
            || (fault.InnerException is { } inner && AreOfTooManyConnections(inner));
    }

    // Class 57P: the server stops, crashed or starts; class 08: the connection is gone.
    private static bool IsServerAway(string state) =>
        state.StartsWith("57P", StringComparison.Ordinal) || state.StartsWith("08", StringComparison.Ordinal);
}
