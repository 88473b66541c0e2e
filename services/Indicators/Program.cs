using Sozialplanung.Indicators;
using Sozialplanung.Indicators.Storage;
using Sozialplanung.ServiceDefaults;

var builder = WebApplication.CreateBuilder(args);
builder.AddServiceDefaults<IndicatorsDb>("indicators");
builder.Services.AddValidation();
builder.Services.AddIndicators(builder.Configuration);

var app = builder.Build();
app.MapServiceDefaults();
app.MapIndicators();
await app.RunAsync();
