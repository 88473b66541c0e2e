using System.Diagnostics;
using Sozialplanung.DemoDistrict.Deliver;

if (DemoOptions.Parse(args) is not { } options)
{
    Console.Error.WriteLine(DemoOptions.Usage);
    return 2;
}

var watch = Stopwatch.StartNew();
var manifest = DemoGenerator.Generate(options);
var megabytes = manifest.Files.Sum(file => file.Size) / 1_000_000;
Console.WriteLine(
    FormattableString.Invariant(
        $"{manifest.Title}: {manifest.Files.Count} Dateien, {megabytes} MB in {watch.Elapsed.TotalSeconds:0.0} s nach {options.Folder}"
    )
);
return 0;
