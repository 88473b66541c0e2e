namespace Aspire.Hosting.Testing;

internal static class TestDefaults
{
    public static string[] AddTo(string[] args)
    {
        List<string> all = ["--logs=none", "--port=0", "--durable=false"];
        if (!args.Any(arg => arg.StartsWith("--data", StringComparison.Ordinal)))
        {
            var folder = Path.Combine(Path.GetTempPath(), $"sozialplanung-{Guid.CreateVersion7():n}");
            all.AddRange([$"--data={folder}", "--Sozialplanung:Temporary=true"]);
        }

        return [.. all, .. args];
    }
}
