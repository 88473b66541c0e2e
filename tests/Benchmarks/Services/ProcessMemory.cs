using System.Globalization;

namespace Sozialplanung.Benchmarks.Services;

/// <summary>How much memory a process holds, as the system counts it.</summary>
internal static class ProcessMemory
{
    public static double ResidentMegabytes(int id) => Kilobytes(id, "VmRSS:") / 1000;

    private static double Kilobytes(int id, string name) =>
        File.ReadLines($"/proc/{id}/status")
            .Where(line => line.StartsWith(name, StringComparison.Ordinal))
            .Select(line => double.Parse(line[name.Length..].Trim().Split(' ')[0], CultureInfo.InvariantCulture) * 1.024)
            .FirstOrDefault();
}
