using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Text.Json;

namespace Sozialplanung.DebianHosting.Data;

/// <summary>
/// Which port each endpoint has, kept in the data folder so that the next start uses the same ones. Ports lie below the range
/// from which the system takes ports for outgoing connections: otherwise a connection could take the port of a resource while it
/// restarts.
/// </summary>
internal sealed class PortBook(string path)
{
    private const int Lowest = 20_000;
    private const int Highest = 32_000;

    private readonly SortedDictionary<string, int> _ports = File.Exists(path)
        ? JsonSerializer.Deserialize<SortedDictionary<string, int>>(File.ReadAllText(path)) ?? []
        : [];

    /// <summary>The port of last time if it is free, otherwise a new one.</summary>
    public int Take(string key)
    {
        if (!_ports.TryGetValue(key, out var port) || !IsFree(port, IPAddress.Loopback))
        {
            do
            {
                port = RandomNumberGenerator.GetInt32(Lowest, Highest);
            } while (_ports.ContainsValue(port) || !IsFree(port, IPAddress.Loopback));
            _ports[key] = port;
        }

        return port;
    }

    public void Save() => File.WriteAllText(path, JsonSerializer.Serialize(_ports));

    public static bool IsFree(int port, IPAddress address)
    {
        using var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        try
        {
            // As servers do: connections of the last run that are still closing do not occupy the port.
            socket.SetSocketOption(SocketOptionLevel.Socket, SocketOptionName.ReuseAddress, true);
            socket.Bind(new IPEndPoint(address, port));
            socket.Listen();
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }
}
